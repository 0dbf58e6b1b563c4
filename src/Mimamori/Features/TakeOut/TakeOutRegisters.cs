using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.TakeOut;

/// <summary>What may leave the house, and what was emptied or destroyed: fields, lists and papers.</summary>
public static class TakeOutRegisters
{
    private static readonly FieldsOf<TakeOutItem> Item = new(TakeOutText.ResourceManager);
    private static readonly FieldsOf<Disposal> Gone = new(TakeOutText.ResourceManager);

    public static Register<TakeOutItem> Items { get; } = new("take-out-item", "/take-out/items",
        [
            Item.Required(nameof(TakeOutItem.Name), row => row.Name, (row, text) => row.Name = text),
            Item.Text(nameof(TakeOutItem.Number), row => row.Number, (row, text) => row.Number = text),
            Item.Choice<TakeOutKind>(nameof(TakeOutItem.Kind), row => row.Kind, (row, kind) => row.Kind = kind),
            Item.Picked(FieldKind.Asset, nameof(TakeOutItem.AssetId), row => row.AssetId, (row, id) => row.AssetId = id, row => row.Asset?.Name),
            Item.YesNo(nameof(TakeOutItem.HoldsPatientData), row => row.HoldsPatientData, (row, answer) => row.HoldsPatientData = answer),
            Item.Number(nameof(TakeOutItem.PeopleAbout), row => row.PeopleAbout, (row, number) => row.PeopleAbout = number),
            Item.YesNo(nameof(TakeOutItem.Encrypted), row => row.Encrypted, (row, answer) => row.Encrypted = answer),
            Item.YesNo(nameof(TakeOutItem.CanWipe), row => row.CanWipe, (row, answer) => row.CanWipe = answer),
            Item.Person(nameof(TakeOutItem.WhoWipes), row => row.WhoWipes, (row, text) => row.WhoWipes = text),
            Item.Person(nameof(TakeOutItem.Head), row => row.Head, (row, text) => row.Head = text),
            Item.Text(nameof(TakeOutItem.Remarks), row => row.Remarks, (row, text) => row.Remarks = text, kind: FieldKind.LongText),
        ],
        () => new TakeOutItem { Name = "", Kind = TakeOutKind.Laptop }, row => row.Name)
    {
        ArchivedAt = row => row.ArchivedAt,
        Archive = (row, at) => row.ArchivedAt = at,
    };

    public static Register<Disposal> Disposals { get; } = new("disposal", "/take-out/disposals",
        [
            Gone.Required(nameof(Disposal.What), row => row.What, (row, text) => row.What = text),
            Gone.Picked(FieldKind.Asset, nameof(Disposal.AssetId), row => row.AssetId, (row, id) => row.AssetId = id, row => row.Asset?.Name),
            Gone.Text(nameof(Disposal.SerialNumber), row => row.SerialNumber, (row, text) => row.SerialNumber = text),
            Gone.Choice<DisposalWay>(nameof(Disposal.Way), row => row.Way, (row, way) => row.Way = way),
            Gone.Date(nameof(Disposal.On), row => row.On, (row, day) => row.On = day),
            Gone.Person(nameof(Disposal.DoneBy), row => row.DoneBy, (row, text) => row.DoneBy = text),
            Gone.Person(nameof(Disposal.Witness), row => row.Witness, (row, text) => row.Witness = text),
            Gone.Reference(FieldKind.Vendor, nameof(Disposal.VendorId), row => row.VendorId, (row, id) => row.VendorId = id, row => row.Vendor?.Name),
            Gone.Text(nameof(Disposal.Certificate), row => row.Certificate, (row, text) => row.Certificate = text),
            Gone.Text(nameof(Disposal.Remarks), row => row.Remarks, (row, text) => row.Remarks = text, kind: FieldKind.LongText),
        ],
        () => new Disposal { What = "", Way = DisposalWay.Overwritten }, row => row.What)
    {
        ArchivedAt = row => row.ArchivedAt,
        Archive = (row, at) => row.ArchivedAt = at,
    };

    public static RegisterView<TakeOutItem> ItemView { get; } = new(Items, () => TakeOutText.Items, () => TakeOutText.ItemsLead, () => TakeOutText.ItemsNone,
        [
            Items.Column(nameof(TakeOutItem.Name), 46, nameof(TakeOutItem.Kind)),
            Items.Column(nameof(TakeOutItem.Number), 24).MissingIs(MarkKind.Wait, () => TakeOutText.NoNumber),
            Asked(nameof(TakeOutItem.HoldsPatientData), row => row.HoldsPatientData, bad: YesNo.Unknown),
            Asked(nameof(TakeOutItem.Encrypted), row => row.Encrypted, bad: YesNo.No),
            Asked(nameof(TakeOutItem.CanWipe), row => row.CanWipe, bad: YesNo.Unknown),
            Items.Column(nameof(TakeOutItem.Head), 34),
        ]);

    public static RegisterView<Disposal> DisposalView { get; } = new(Disposals, () => TakeOutText.Disposals, () => TakeOutText.DisposalsLead, () => TakeOutText.DisposalsNone,
        [
            Disposals.Column(nameof(Disposal.What), 50, nameof(Disposal.SerialNumber)),
            Disposals.Column(nameof(Disposal.Way), 34),
            Disposals.Column(nameof(Disposal.On), 26).MissingIs(MarkKind.Wait, () => TakeOutText.NotYet),
            Disposals.Column(nameof(Disposal.DoneBy), 34, nameof(Disposal.Witness)),
            Disposals.Column(nameof(Disposal.VendorId), 40, nameof(Disposal.Certificate)),
        ]);

    private static RegisterColumn<TakeOutItem> Asked(string field, Func<TakeOutItem, YesNo> read, YesNo bad) => Items.Column(field, 28) with
    {
        Mark = row => read(row) == YesNo.Unknown || read(row) == bad ? new Mark(read(row) == YesNo.Unknown ? MarkKind.Wait : MarkKind.Bad, Items.Of(field).Shown(row) ?? TakeOutText.NotKnown) : null,
    };
}
