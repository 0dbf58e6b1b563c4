using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Contacts;

/// <summary>Desks outside as content (content/outside-bodies.yaml). A number printed somewhere once is shown with where and when, never as one that works.</summary>
public sealed record OutsideBodies
{
    private static readonly Lazy<OutsideBodies> Loaded = new(() => ChecklistContent.Read<OutsideBodies>("content/outside-bodies.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<KnownBody> Bodies { get; init; }

    [YamlIgnore]
    public static OutsideBodies Here => Loaded.Value;

    public static KnownBody? Find(string? id) => Here.Bodies.Find(body => body.Id == id);

    /// <summary>The house's own rows, and for what it has none yet a row that is not in the database: the list is whole from the first day.</summary>
    public static async Task<IReadOnlyList<OutsideBody>> ReadAsync(Database database, CancellationToken cancellation)
    {
        var own = await database.OutsideBodies.AsNoTracking().OrderBy(body => body.Name).ToListAsync(cancellation);
        return [.. Here.Bodies.SelectMany(known => own.Exists(row => row.Key == known.Id) ? own.Where(row => row.Key == known.Id && row.ArchivedAt is null) : [known.Row()]), .. own.Where(row => Find(row.Key) is null && row.ArchivedAt is null)];
    }
}

public sealed record KnownBody
{
    public required string Id { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText What { get; init; }
    /// <summary>What they want to know before they can help.</summary>
    public LocalText? Asks { get; init; }
    public string? Hours { get; init; }
    public PrintedNumber? Printed { get; init; }
    public string? Url { get; init; }

    public OutsideBody Row() => new() { Id = Guid.Empty, Key = Id, Name = Name.ToString(), What = What.ToString(), Hours = Hours };
}

/// <summary>A number as it once stood in print, and when.</summary>
public sealed record PrintedNumber
{
    public required string Number { get; init; }
    public required string In { get; init; }
}
