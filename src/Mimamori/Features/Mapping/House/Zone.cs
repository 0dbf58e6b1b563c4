using System.Globalization;

namespace Mimamori.Features.Mapping.House;

/// <summary>
/// A zone (区画) is a capture point, or one zone number of it where a trunk was tapped. People know it by where its machines
/// stand: it takes the name of the place most of them are in, when most are in one.
/// </summary>
public sealed class Zone(string point, int? number)
{
    private readonly Dictionary<string, int> _places = [];
    private int _machines;

    public string Id { get; } = $"{point}/{number?.ToString("0000", CultureInfo.InvariantCulture)}";

    public void Stands(string? place)
    {
        _machines++;
        if (place is not null)
            _places[place] = _places.GetValueOrDefault(place) + 1;
    }

    public MapZone ToMapZone() => new(Id, Label());

    private string Label()
    {
        var (place, count) = _places.OrderByDescending(place => place.Value).ThenBy(place => place.Key, StringComparer.Ordinal).FirstOrDefault();
        var name = count * 2 > _machines ? place : point;
        return number is { } known ? string.Format(MapText.ZoneFormat, name, known) : name;
    }
}
