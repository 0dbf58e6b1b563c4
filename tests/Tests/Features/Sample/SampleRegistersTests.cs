namespace Mimamori.Tests.Features.Sample;

public sealed class SampleRegistersTests
{
    [Fact]
    public void Every_named_machine_stands_in_the_house() =>
        Assert.All(SampleFixture.Both, house =>
        {
            var names = house.Truth.Hosts.Select(host => host.Id).ToHashSet();
            Assert.All(house.Registers.CareSystems.SelectMany(system => system.Hosts), name => Assert.Contains(name, names));
            Assert.All(house.Registers.Lines.Select(line => line.BoxAsset).OfType<string>(), name => Assert.Contains(name, names));
        });

    [Fact]
    public void Every_line_shows_at_a_point() =>
        Assert.All(SampleFixture.Both, house =>
            Assert.All(house.Registers.Lines, line => Assert.Contains(line.Point, house.Files.Select(file => file.Point))));

    [Fact]
    public void Every_care_system_has_a_vendor_in_the_books() =>
        Assert.All(SampleFixture.Both, house =>
            Assert.All(house.Registers.CareSystems, system => Assert.Contains(system.Vendor, house.Registers.Vendors.Select(vendor => vendor.Name))));

    [Fact]
    public void Vendors_cannot_be_reached_by_accident() =>
        Assert.All(SampleFixture.Both.SelectMany(house => house.Registers.Vendors), vendor =>
        {
            Assert.Equal("000-0000-0000", vendor.Phone);
            Assert.EndsWith(".example", vendor.Mail, StringComparison.Ordinal);
        });

    [Fact]
    public void One_line_of_the_hospital_is_in_no_book()
    {
        var line = Assert.Single(SampleFixture.Hospital.Registers.Lines, line => !line.InTheBooks);
        Assert.Null(line.BoxAsset);
    }
}
