using System.Security.Cryptography;
using Mimamori.Features.Sample;

namespace Mimamori.Tests.Features.Sample;

public sealed class SampleHousesTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var again = SampleHouses.Hospital(SampleFixture.Seed, SampleFixture.Day);
        Assert.Equal(SampleFixture.Hospital.Files.Select(file => file.Name), again.Files.Select(file => file.Name));
        Assert.All(SampleFixture.Hospital.Files.Zip(again.Files), pair => Assert.True(pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes)));
        Assert.Equal(SampleFixture.Hospital.LedgerCsv, again.LedgerCsv);
        Assert.Equal(SampleFixture.Hospital.Truth.ToJson(), again.Truth.ToJson());
    }

    /// <summary>Another runtime or processor must not change it either; when the clinic itself changes, so does this sum.</summary>
    [Fact]
    public void Every_platform_writes_the_clinic_alike() => Assert.Equal(
        "3d25250c147bbe363900e670990c9d1a305c5685456bf861fab3e8194207e671",
        Convert.ToHexStringLower(SHA256.HashData(SampleFixture.Clinic.Files[0].Bytes)));

    [Fact]
    public void Another_seed_gives_other_bytes() =>
        Assert.False(SampleHouses.Clinic(2, SampleFixture.Day).Files[0].Bytes.AsSpan().SequenceEqual(SampleFixture.Clinic.Files[0].Bytes));

    [Fact]
    public void A_hospital_is_a_few_megabytes_at_seven_points()
    {
        Assert.Equal(7, SampleFixture.Hospital.Files.Count);
        Assert.InRange(SampleFixture.Hospital.Files.Sum(file => file.Bytes.Length), 1_000_000, 8_000_000);
    }

    [Fact]
    public void Time_never_runs_backwards_and_stays_in_the_day()
    {
        var start = (SampleFixture.Day.AddHours(-9) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        foreach (var file in SampleFixture.Both.SelectMany(house => house.Files))
        {
            var times = SampleFrames.Of(file.Bytes).Select(frame => frame.AtMicroseconds).ToList();
            Assert.Equal(times.Order(), times);
            Assert.InRange(times[0], start, start + 86_400_000_000);
            Assert.InRange(times[^1], start, start + 86_400_000_000);
        }
    }

    [Fact]
    public void Only_the_core_shows_vlan_tags()
    {
        foreach (var file in SampleFixture.Hospital.Files)
            Assert.All(SampleFrames.Of(file.Bytes), frame => Assert.Equal(file.Point == "ehr-core", frame.IsTagged));
    }

    [Fact]
    public void Addresses_beyond_the_walls_are_documentation_only() =>
        Assert.All(
            SampleFixture.Both.SelectMany(house => house.Files).SelectMany(file => SampleFrames.Of(file.Bytes)).Where(frame => frame.IsIpv4).SelectMany(frame => (string[])[frame.Source.ToString(), frame.Destination.ToString()]).Distinct(),
            address => Assert.Matches(@"^(0\.0\.0\.0|255\.|2(2[4-9]|3\d)\.|10\.|172\.20\.|192\.168\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)", address));
}
