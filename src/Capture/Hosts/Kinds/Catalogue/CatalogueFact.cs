using System.Text.RegularExpressions;

namespace Mimamori.Capture.Hosts.Kinds.Catalogue;

/// <summary>How a fact's words must stand in the text: whole, at its beginning (of an object identifier: at a dot), or where no letter stands before them.</summary>
public enum CatalogueMatch { Exact, Prefix, Word }

/// <summary>
/// One fact of the catalogue (content/devices): what a text in one of these fields says of the machine that wrote it. Everything but
/// the words is optional; a fact that tells only the maker says nothing of the kind.
/// </summary>
public sealed record CatalogueFact
{
    /// <summary>Protocol and name with a dot: <c>snmp.sysDescr</c>.</summary>
    public required IReadOnlyList<string> Fields { get; init; }
    public required CatalogueMatch Match { get; init; }
    public required string Words { get; init; }
    /// <summary>How strongly it speaks for the kind and the system, from 0 to 1.</summary>
    public required double Sure { get; init; }
    public string? Kind { get; init; }
    public string? Maker { get; init; }
    public string? Model { get; init; }
    public string? System { get; init; }
    public string? Version { get; init; }
    public string? Program { get; init; }
    /// <summary>A pattern whose groups <c>model</c> and <c>version</c> are taken out of the text.</summary>
    public string? Read { get; init; }

    private Regex? _pattern;

    /// <summary>Compiled when a text first asks, since most captures ask for few. Without backtracking, so that no text makes it slow.</summary>
    internal Match? ReadFrom(string text)
    {
        if (Read is null) return null;
        _pattern ??= new Regex(Read, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
        return _pattern.Match(text);
    }
}

/// <summary>The day on which a maker sends the last free correction for a system, or for one of its versions.</summary>
public sealed record Lifecycle(string System, string? Version, DateOnly Ends);
