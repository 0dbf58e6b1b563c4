using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Features.Books;

public sealed class InformationPlaceTable : IEntityTypeConfiguration<InformationPlace>
{
    public void Configure(EntityTypeBuilder<InformationPlace> table) => table.Ignore(place => place.Importance);
}

public sealed class RemoteWayTable : IEntityTypeConfiguration<RemoteWay>
{
    public void Configure(EntityTypeBuilder<RemoteWay> table) => table.Ignore(way => way.Cable).Ignore(way => way.SwitchedOffBy);
}
