using Microsoft.EntityFrameworkCore;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Sample;

public sealed class OpenSampleTests
{
    [Fact]
    public async Task The_two_houses_share_no_books_and_write_no_name_twice()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.PostAsync("/", "/sample/open");

        house.WithDatabase(database =>
        {
            var vendors = database.Vendors.IgnoreQueryFilters().AsNoTracking().ToList();
            var places = database.Places.IgnoreQueryFilters().AsNoTracking().ToList();
            Assert.Equal(vendors.Count, vendors.DistinctBy(vendor => (vendor.InstitutionId, vendor.Name)).Count());
            Assert.Equal(places.Count, places.DistinctBy(place => (place.InstitutionId, place.Name)).Count());
            var houseOf = vendors.ToDictionary(vendor => vendor.Id, vendor => vendor.InstitutionId)
                .Concat(places.ToDictionary(place => place.Id, place => place.InstitutionId)).ToDictionary();
            var assets = database.Assets.IgnoreQueryFilters().AsNoTracking().ToList();
            Assert.Equal(2, assets.DistinctBy(asset => asset.InstitutionId).Count());
            Assert.All(assets, asset => Assert.All(((Guid?[])[asset.MaintainerId, asset.PlaceId]).OfType<Guid>(), id => Assert.Equal(asset.InstitutionId, houseOf[id])));
            return 0;
        });
    }
}
