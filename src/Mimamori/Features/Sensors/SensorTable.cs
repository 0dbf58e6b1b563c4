using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mimamori.Features.Sensors;

public sealed class SensorTable : IEntityTypeConfiguration<Sensor>
{
    public void Configure(EntityTypeBuilder<Sensor> table)
    {
        table.Property(sensor => sensor.Name).HasMaxLength(80);
        table.Property(sensor => sensor.Machine).HasMaxLength(80);
    }
}
