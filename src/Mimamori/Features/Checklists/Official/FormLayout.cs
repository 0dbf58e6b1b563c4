using System.Security.Cryptography;
using System.Text;

namespace Mimamori.Features.Checklists.Official;

/// <summary>Where everything is on somebody's form. Found anew from the file each time; only what a person decided about it is kept.</summary>
public sealed record FormLayout
{
    public required string Sheet { get; init; }
    /// <summary>The lines above the table, as one.</summary>
    public required string Title { get; init; }
    /// <summary>The year the title names; null when it names none.</summary>
    public required int? FiscalYear { get; init; }
    /// <summary>It is the form that vendors fill in.</summary>
    public required bool IsForVendors { get; init; }
    /// <summary>How many times of checking the form has room for.</summary>
    public required int Rounds { get; init; }
    public required IReadOnlyList<HeadField> Head { get; init; }
    public required IReadOnlyList<FormRow> Rows { get; init; }
}

/// <summary>A cell beside a label above the table: the house's name, the day, who filled it in.</summary>
public sealed record HeadField(HeadKind Kind, string Cell);

public enum HeadKind { House, Day, Person }

/// <summary>One item and the cells its answer goes into.</summary>
public sealed record FormRow
{
    /// <summary>As the form numbers it, with its section: 2-①.</summary>
    public required string Number { get; init; }
    public required string Section { get; init; }
    public required string Text { get; init; }
    /// <summary>For which machines, where the form asks the same of several.</summary>
    public required string Scope { get; init; }
    public required IReadOnlyList<RoundCells> Rounds { get; init; }
    public string? Target { get; init; }
    public string? Remark { get; init; }

    /// <summary>The same row in any copy of the form.</summary>
    public string Key => Hash($"{Number}\n{Section}\n{Text}\n{Scope}");

    /// <summary>The same question, wherever another edition puts it.</summary>
    public string Words => Hash($"{Text}\n{Scope}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormLabels.Folded(text))))[..16];
}

/// <summary>Where one time of checking is answered. Either one cell holds the answer, or yes and no have one each.</summary>
public sealed record RoundCells(string? Answer, string? Yes, string? No, string? Date)
{
    public string First => Answer ?? Yes ?? No ?? "";
}
