using System.Security.Cryptography;
using System.Text;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.House;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>What falls silent when a cable is pulled, as far as the house's data tells, and how careful that makes us.</summary>
public sealed record BehindStep
{
    /// <summary>The box whose cable it is, when we know it.</summary>
    public Asset? Box { get; init; }

    /// <summary>Machines that lose a way. Empty means nobody knows, never "nothing".</summary>
    public IReadOnlyList<Machine> Silent { get; init; } = [];

    /// <summary>The ledger's rows of the silent machines, for their tags.</summary>
    public IReadOnlyList<Asset> Rows { get; init; } = [];

    public bool IsKnown => Silent.Count > 0;

    public IReadOnlyList<Machine> PatientDevices => [.. Silent.Where(machine => KindWords.IsMedical(machine.Kind))];

    public bool HasUnknownKind => Silent.Any(machine => machine.Kind is "" or "unknown");

    /// <summary>Changes when another patient device comes to stand behind the cable.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', PatientDevices.Select(machine => machine.NodeId).Order(StringComparer.Ordinal)))))[..16];

    public bool IsTicked(PullStep step) => step.EngineerBy is not null && step.EngineerSaw == Fingerprint;

    public bool NeedsTick(PullStep step) => PatientDevices.Count > 0 && !IsTicked(step);

    /// <summary>"May" needs a named person, known machines behind it, and clinical engineering where a patient device is among them.</summary>
    public Unplug TagOf(PullStep step)
    {
        if (Box?.Unplug == Unplug.MustNot)
            return Unplug.MustNot;
        var named = Box is { Unplug: Unplug.May, UnplugDecidedBy.Length: > 0 } && !KindWords.IsMedical(Box.Kind);
        return named && IsKnown && !HasUnknownKind && !NeedsTick(step) && !Rows.Any(row => row.Unplug == Unplug.MustNot)
            ? Unplug.May : Unplug.AskFirst;
    }
}
