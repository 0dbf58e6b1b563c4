namespace Mimamori.Features.Ledger.Sheets;

/// <summary>A sheet as text: what a cell shows or last showed, never what a formula would do.</summary>
public sealed record SheetTable(string Name, IReadOnlyList<SheetRow> Rows);

/// <summary>One line that holds something, with the number people see beside it.</summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells)
{
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}

/// <summary>What a file may weigh. A hospital's ledger is far below; a file made to hurt is stopped here.</summary>
public static class SheetLimits
{
    public const int FileBytes = 20 * 1024 * 1024;
    public const int Rows = 20_000;
    public const int Columns = 200;
    public const int Sheets = 10;
    public const int Cells = 1_500_000;
    public const int ArchiveEntries = 1_000;
    public const long UnpackedBytes = 100L * 1024 * 1024;
}

/// <summary>Why a file cannot be read: thrown inside this folder only, and turned into a sentence at its edge.</summary>
public sealed class SheetRefusedException : Exception
{
    public SheetRefusedException() { }

    public SheetRefusedException(string sentence) : base(sentence) { }

    public SheetRefusedException(string sentence, Exception inner) : base(sentence, inner) { }
}
