namespace Mimamori.Features.Discovery.Intake;

/// <summary>What a file was taken for and how far it is, in the reader's words.</summary>
public static class ImportWords
{
    public static string Of(ImportKind kind) => DiscoveryText.ResourceManager.GetString($"Kind{kind}", DiscoveryText.Culture)!;

    public static string Of(ImportState state) => DiscoveryText.ResourceManager.GetString($"State{state}", DiscoveryText.Culture)!;

    /// <summary>What came of it, in numbers.</summary>
    public static string Count(Import import) => import switch
    {
        { State: not ImportState.Done } => "",
        { Kind: ImportKind.Ledger } => string.Format(DiscoveryText.RowsCount, import.RowsRead),
        _ => string.Format(DiscoveryText.DevicesCount, import.DevicesSeen, import.DevicesNew),
    };

    /// <summary>A place's name to begin with: what the file is called, without its endings.</summary>
    public static string PlaceProposed(Import import)
    {
        var name = import.FileName;
        for (var dot = name.LastIndexOf('.'); dot > 0 && name.Length - dot <= 7; dot = name.LastIndexOf('.'))
            name = name[..dot];
        return name.Length <= ChoosePoint.NameLengthMax ? name : name[..ChoosePoint.NameLengthMax];
    }
}
