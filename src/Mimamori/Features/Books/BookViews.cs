using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;

namespace Mimamori.Features.Books;

/// <summary>How the registers beside the assets are listed and printed. What is missing and matters is marked in its cell.</summary>
public static class BookViews
{
    public static RegisterView<RemoteWay> RemoteWays { get; } = new(BookRegisters.RemoteWays, () => BookText.RemoteTitle, () => BookText.RemoteLead, () => BookText.RemoteEmpty,
        [
            BookRegisters.RemoteWays.Column(nameof(RemoteWay.Name), 44, nameof(RemoteWay.VendorId)),
            new("Tonight", () => RegisterText.Tonight, row => TonightWords.Of(TonightRule.Of(row)).Word, 32) { Mark = row => TonightWords.Of(TonightRule.Of(row)) },
            BookRegisters.RemoteWays.Column(nameof(RemoteWay.AssetId), 42, nameof(RemoteWay.LineId)) with { Href = row => row.AssetId is { } box ? $"/ledger/{box}" : null },
            BookRegisters.RemoteWays.Column(nameof(RemoteWay.ProductVersion), 40, nameof(RemoteWay.Product)).MissingIs(MarkKind.Bad, () => BookText.VersionUnknown),
            new RegisterColumn<RemoteWay>(nameof(RemoteWay.WhoMaySwitchOff), () => BookRegisters.RemoteWays.Of(nameof(RemoteWay.WhoMaySwitchOff)).Label, row => row.SwitchedOffBy, 40)
                .MissingIs(MarkKind.Bad, () => BookText.NotDecided),
            new(nameof(RemoteWay.CableLabel), () => BookRegisters.RemoteWays.Of(nameof(RemoteWay.CableLabel)).Label, row => row.Cable, 22),
            BookRegisters.RemoteWays.Column(nameof(RemoteWay.FirmwareOn), 30, nameof(RemoteWay.LastSessionOn)),
            BookRegisters.RemoteWays.Column(nameof(RemoteWay.LastCheckedOn), 26),
        ])
    {
        Rank = row => -(int)TonightRule.Of(row),
    };

    public static RegisterView<OutsideService> Services { get; } = new(BookRegisters.Services, () => BookText.ServicesTitle, () => BookText.ServicesLead, () => BookText.ServicesEmpty,
        [
            BookRegisters.Services.Column(nameof(OutsideService.Name), 46, nameof(OutsideService.Kind)),
            BookRegisters.Services.Column("AgencyId", 40, nameof(OutsideService.Address)),
            BookRegisters.Services.Column(nameof(OutsideService.ContractHolder), 32),
            BookRegisters.Services.Column(nameof(OutsideService.LoginOwner), 40, nameof(OutsideService.OtherLogins)).MissingIs(MarkKind.Bad, () => BookText.NotDecided),
            YesOr(BookRegisters.Services.Column(nameof(OutsideService.TwoFactor), 26), row => row.TwoFactor),
            Open(BookRegisters.Services.Column(nameof(OutsideService.HoldsPatientData), 28), row => row.HoldsPatientData == YesNo.Unknown),
            BookRegisters.Services.Column(nameof(OutsideService.Substitute), 40).MissingIs(MarkKind.Wait, () => BookText.NotDecided),
            BookRegisters.Services.Column(nameof(OutsideService.LastCheckedOn), 26),
        ])
    {
        Rank = row => (int)row.Kind,
    };

    public static RegisterView<DataOut> DataOuts { get; } = new(BookRegisters.DataOuts, () => BookText.OutTitle, () => BookText.OutLead, () => BookText.OutEmpty,
        [
            BookRegisters.DataOuts.Column(nameof(DataOut.What), 50),
            BookRegisters.DataOuts.Column(nameof(DataOut.ToWhom), 40).MissingIs(MarkKind.Wait, () => BookText.NotWritten),
            BookRegisters.DataOuts.Column(nameof(DataOut.Carrier), 34, nameof(DataOut.HowOften)),
            BookRegisters.DataOuts.Column(nameof(DataOut.Basis), 50).MissingIs(MarkKind.Bad, () => BookText.NotWritten),
            BookRegisters.DataOuts.Column(nameof(DataOut.Approver), 34).MissingIs(MarkKind.Bad, () => BookText.NotDecided),
            BookRegisters.DataOuts.Column(nameof(DataOut.Since), 30, nameof(DataOut.EndsOn)),
            BookRegisters.DataOuts.Column(nameof(DataOut.LastCheckedOn), 26),
        ]);

    public static RegisterView<InformationPlace> InformationPlaces { get; } = new(BookRegisters.InformationPlaces, () => BookText.InfoTitle, () => BookText.InfoLead, () => BookText.InfoEmpty,
        [
            BookRegisters.InformationPlaces.Column(nameof(InformationPlace.Name), 46, nameof(InformationPlace.Business)),
            BookRegisters.InformationPlaces.Column(nameof(InformationPlace.UsedBy), 30),
            BookRegisters.InformationPlaces.Column(nameof(InformationPlace.Owner), 32).MissingIs(MarkKind.Bad, () => BookText.NotDecided),
            BookRegisters.InformationPlaces.Column(nameof(InformationPlace.Medium), 46) with { Second = Lies },
            Open(BookRegisters.InformationPlaces.Column(nameof(InformationPlace.PersonalData), 36, nameof(InformationPlace.PeopleAbout)), row => row.PersonalData == PersonalData.Unknown),
            Open(new RegisterColumn<InformationPlace>("Importance", () => BookText.Importance, row => Short(row.Importance), 30) { Second = Three }, row => row.Importance == Importance.Unset),
            BookRegisters.InformationPlaces.Column(nameof(InformationPlace.Retention), 30).MissingIs(MarkKind.Wait, () => BookText.NotDecided),
            BookRegisters.InformationPlaces.Column(nameof(InformationPlace.LastCheckedOn), 26),
        ])
    {
        Rank = row => row.Importance == Importance.Unset ? 4 : (int)row.Importance,
    };

    /// <summary>A second factor is good, none is a task, unknown is not an answer.</summary>
    private static RegisterColumn<T> YesOr<T>(RegisterColumn<T> column, Func<T, YesNo> answer) => column with
    {
        Mark = row => new Mark(answer(row) switch { YesNo.Yes => MarkKind.Good, YesNo.No => MarkKind.Bad, _ => MarkKind.Wait }, column.Text(row)!),
    };

    private static RegisterColumn<T> Open<T>(RegisterColumn<T> column, Func<T, bool> isOpen) => column with
    {
        Mark = row => isOpen(row) ? new Mark(MarkKind.Wait, column.Text(row)!) : null,
    };

    private static string? Lies(InformationPlace row) =>
        string.Join(' ', new[] { row.Asset?.Name, row.CareSystem?.Name, row.Where }.OfType<string>()) is { Length: > 0 } text ? text : null;

    private static string? Three(InformationPlace row) => row.Importance == Importance.Unset ? null : string.Format(BookText.ThreeLevels,
        Short(row.Confidentiality), Short(row.Integrity), Short(row.Availability));

    private static string? Short(Importance level) => BookText.ResourceManager.GetString($"Importance{level}", BookText.Culture);
}

/// <summary>What tonight's answer is called.</summary>
public static class TonightWords
{
    public static Mark Of(Tonight answer) => answer switch
    {
        Tonight.Yes => new Mark(MarkKind.Bad, RegisterText.TonightYes),
        Tonight.OnRequest => new Mark(MarkKind.Good, RegisterText.TonightNo),
        Tonight.Unknown => new Mark(MarkKind.Wait, RegisterText.TonightUnknown),
        _ => new Mark(MarkKind.Wait, "—"),
    };
}
