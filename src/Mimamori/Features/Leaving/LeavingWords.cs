using Mimamori.Features.Books;
using Mimamori.Features.Contacts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.TakeOut;
using Mimamori.Ui;

namespace Mimamori.Features.Leaving;

/// <summary>The books by their titles, and what else to do in one when a person goes.</summary>
public static class LeavingWords
{
    public static string Book(string word) => word switch
    {
        "responsibility" => UiText.Contacts,
        "remote-way" => BookText.RemoteTitle,
        "line" => UiText.Lines,
        "outside-service" => BookText.ServicesTitle,
        "data-out" => BookText.OutTitle,
        "information-place" => BookText.InfoTitle,
        "take-out-item" => TakeOutText.Items,
        _ => UiText.Ledger,
    };

    public static string? Besides(string word) => word switch
    {
        "responsibility" => LeavingText.BesidesContacts,
        "remote-way" or "line" => LeavingText.BesidesRemote,
        "outside-service" => LeavingText.BesidesServices,
        "asset" => LeavingText.BesidesAssets,
        _ => null,
    };

    public static string Field(HandoverChange change) => change.Book switch
    {
        "responsibility" => ContactRegister.Fields.First(field => field.Name == change.Field).Label,
        "remote-way" => BookRegisters.RemoteWays.Of(change.Field).Label,
        "line" => LedgerRegisters.Lines.Of(change.Field).Label,
        "outside-service" => BookRegisters.Services.Of(change.Field).Label,
        "data-out" => BookRegisters.DataOuts.Of(change.Field).Label,
        "information-place" => BookRegisters.InformationPlaces.Of(change.Field).Label,
        "take-out-item" => TakeOutRegisters.Items.Of(change.Field).Label,
        _ => AssetFields.Of(change.Field).Label,
    };
}
