namespace Mimamori.Features.Sample;

/// <summary>A house that does not exist, complete: what was captured in it, its old ledger, its books, and the truth.</summary>
public sealed record SampleHouse(string Name, IReadOnlyList<SampleFile> Files, string LedgerCsv, Registers Registers, Truth Truth);

/// <summary>A capture file, and the point at which it was made.</summary>
public sealed record SampleFile(string Name, string Point, byte[] Bytes);
