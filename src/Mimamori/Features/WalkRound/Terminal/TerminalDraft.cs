using System.Net;
using System.Runtime.InteropServices;
using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Entry;

namespace Mimamori.Features.WalkRound.Terminal;

/// <summary>What the form says before anybody has typed: what the wire showed first, then what the machine says of itself.</summary>
public static class TerminalDraft
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        nameof(Asset.Number), nameof(Asset.Name), nameof(Asset.Kind), nameof(Asset.PlaceId), nameof(Asset.MainUser), nameof(Asset.OperatingSystem),
        nameof(Asset.Maker), nameof(Asset.Model), nameof(Asset.SerialNumber), nameof(Asset.MaintainerId),
    ];

    /// <summary>Asked from the server's own browser: then the address says nothing, and the machine is the one we run on.</summary>
    public static bool IsOwnMachine(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    public static EntryLine Of(string number, Sight? sight, IPAddress? address, string? agent) => new(new Dictionary<string, string>
    {
        [nameof(Asset.Number)] = number,
        [nameof(Asset.Name)] = sight?.Seen.Names is [var name, ..] ? name : IsOwnMachine(address) ? Environment.MachineName : "",
        [nameof(Asset.Kind)] = sight is { Seen.Device.Kind: var kind } && kind != Kinds.All[^1] ? kind : UserAgentHint.Kind(agent),
        [nameof(Asset.Maker)] = sight?.Seen.Device.Maker ?? "",
        [nameof(Asset.OperatingSystem)] = sight?.Seen.OperatingSystem ?? (IsOwnMachine(address) ? OwnSystem() : OfBrowser(agent)),
    });

    private static string OfBrowser(string? agent) => UserAgentHint.System(agent) is { } system ? string.Format(WalkText.BrowserSays, system) : "";

    /// <summary>Windows 11 is known by its build alone: from 22000 on.</summary>
    private static string OwnSystem() => OperatingSystem.IsWindows()
        ? $"Windows {(Environment.OSVersion.Version.Build >= 22000 ? 11 : 10)} ({Environment.OSVersion.Version.Build})"
        : RuntimeInformation.OSDescription;
}
