using Mimamori.Features.Books;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>The list of lines: who can come in tonight and whose contract it is stand out.</summary>
public static class LineView
{
    public static RegisterView<Line> Of(IReadOnlyList<RemoteWay> ways) => new(LedgerRegisters.Lines, () => Ui.UiText.Lines, () => RegisterText.LinesLead, () => RegisterText.LinesEmpty,
        [
            Column(nameof(Line.Name), nameof(Line.Purpose)),
            new("Tonight", () => RegisterText.Tonight, line => TonightOf(line, ways)?.Word, 1) { Mark = line => TonightOf(line, ways) },
            Column(nameof(Line.VendorId)),
            Column(nameof(Line.ContractHolder), nameof(Line.Provider)).MissingIs(MarkKind.Bad, () => RegisterText.NoContractHolder),
            Column(nameof(Line.BoxId)) with { Href = line => line.BoxId is { } box ? $"/ledger/{box}" : null },
            Column(nameof(Line.SourceRestricted), nameof(Line.SourceCheckedOn)),
            Column(nameof(Line.CableLabel)),
            Column(nameof(Line.LastCheckedOn)),
        ])
    {
        Rank = line => line.Purpose == LinePurpose.RemoteMaintenance ? 0 : line.VendorId is not null ? 1 : 2,
    };

    private static Mark? TonightOf(Line line, IReadOnlyList<RemoteWay> ways) =>
        TonightRule.Of(line, ways) is not Tonight.NoVendor and var answer ? TonightWords.Of(answer) : null;

    private static RegisterColumn<Line> Column(string field, string? second = null) => LedgerRegisters.Lines.Column(field, second: second);
}
