using System.Runtime.InteropServices;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>
/// One machine while reports are laid over it. Repetition widens times and counts and adds no row; what was known before and is
/// said again is counted in <paramref name="again"/>, because a house says mostly what it said before and that is one statement to the database, not one a row.
/// </summary>
public sealed class SeenMachine(SeenDevice device, List<object> added, Dictionary<Guid, int> again)
{
    private readonly Dictionary<(ClaimKind, string, Guid, int?, string), IdentityClaim> _claims =
        device.Claims.ToDictionary(claim => (claim.Kind, claim.Value, claim.PointId, claim.Vlan, claim.Source));

    private readonly Dictionary<(Guid, ObservationKind, string, string, string), Observation> _observations =
        device.Observations.ToDictionary(row => (row.PointId, row.Kind, row.Protocol, row.Name, row.Value));

    private readonly HashSet<Guid> _known = [.. device.Observations.Select(row => row.Id)];

    private DateTime? _first;
    private DateTime? _last;

    public SeenDevice Device => device;

    public void Widen(Device sighting, Guid pointId, string source)
    {
        (_first, _last) = (sighting.First, sighting.Last);
        device.First = Times.Earlier(device.First, _first);
        device.Last = Times.Later(device.Last, _last);
        device.Packets += sighting.Packets;
        device.Bytes += sighting.Bytes;
        device.Maker ??= sighting.Maker?.Value;
        TakeKind(sighting.Kind);
        TakeOperatingSystem(sighting.Os);
        TakeCards(sighting, pointId);
        TakeClaims(sighting, pointId, source);
        foreach (var service in sighting.Services)
            Note(pointId, ObservationKind.Service, $"{service.Transport}/{service.Port}", service.Protocol ?? "", $"{service.Product} {service.Version}".Trim());
        foreach (var fact in sighting.Facts)
            Note(pointId, ObservationKind.Fact, fact.Protocol, fact.Name, fact.Value);
    }

    public void Note(Guid pointId, Finding finding) => Note(pointId, ObservationKind.Finding, "finding", finding.Code, finding.Because);

    /// <summary>The surer guess wins; the same guess again brings its reasons along. Unknown never wins over a guess.</summary>
    private void TakeKind(KindGuess guess)
    {
        var known = device.KindBecause.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (guess.Value == device.Kind)
        {
            device.KindConfidence = Math.Max(device.KindConfidence, guess.Confidence);
            device.KindBecause = string.Join('\n', known.Union(guess.Because));
        }
        else if (guess.Value != DeviceKinds.Unknown && (device.Kind == DeviceKinds.Unknown || guess.Confidence > device.KindConfidence))
        {
            (device.Kind, device.KindConfidence, device.KindBecause) = (guess.Value, guess.Confidence, string.Join('\n', guess.Because));
        }
    }

    private void TakeOperatingSystem(Capture.Observations.OperatingSystem? seen)
    {
        if (seen is null || seen.Confidence <= device.OperatingSystemConfidence && device.OperatingSystem is not null)
            return;
        (device.OperatingSystem, device.OperatingSystemVersion) = (seen.Value, seen.Version);
        (device.OperatingSystemSource, device.OperatingSystemConfidence) = (seen.Source, seen.Confidence);
    }

    private void TakeCards(Device sighting, Guid pointId)
    {
        var vlan = Spot.ZoneOf(sighting);
        foreach (var mac in sighting.Macs.Count > 0 ? sighting.Macs : [null!])
        {
            // A list that tells the zone of a card seen without one, or the other way round, speaks of the same card and not of another leg.
            var same = device.Interfaces.Find(card => card.PointId == pointId && card.Mac == mac && (card.Vlan is null || vlan is null || card.Vlan == vlan));
            if (same is null)
                Add(device.Interfaces, new Interface { SeenDeviceId = device.Id, PointId = pointId, Mac = mac, Vlan = vlan });
            else
                same.Vlan ??= vlan;
        }
    }

    private void TakeClaims(Device sighting, Guid pointId, string source)
    {
        foreach (var mac in sighting.Macs)
            Claim(ClaimKind.Mac, mac, pointId, Spot.ZoneOf(sighting), source);
        foreach (var address in sighting.Addresses)
            Claim(ClaimKind.Address, address, pointId, Spot.ZoneOf(sighting), BehindRouter.SourceOf(sighting) ?? source);
        foreach (var name in sighting.Names)
            Claim(ClaimKind.Name, name.Value, pointId, null, name.Source);
        foreach (var fact in sighting.Facts.Where(fact => fact.Name == "callingAeTitle"))
            Claim(ClaimKind.ApplicationEntityTitle, fact.Value, pointId, null, fact.Protocol);
        foreach (var serial in Identity.Serials(sighting))
            Claim(ClaimKind.SerialNumber, serial, pointId, null, source);
    }

    private void Claim(ClaimKind kind, string value, Guid pointId, int? vlan, string source)
    {
        var key = (kind, value, pointId, vlan, source);
        if (!_claims.TryGetValue(key, out var claim))
        {
            claim = new IdentityClaim { SeenDeviceId = device.Id, Kind = kind, Value = value, PointId = pointId, Vlan = vlan, Source = source };
            _claims[key] = Add(device.Claims, claim);
        }
        claim.From = Times.Earlier(claim.From, _first);
        claim.To = Times.Later(claim.To, _last);
    }

    private void Note(Guid pointId, ObservationKind kind, string protocol, string name, string value)
    {
        var key = (pointId, kind, protocol, name, value);
        if (!_observations.TryGetValue(key, out var row))
        {
            row = new Observation { SeenDeviceId = device.Id, Kind = kind, Protocol = protocol, Name = name, Value = value, PointId = pointId };
            _observations[key] = Add(device.Observations, row);
        }
        row.First = Times.Earlier(row.First, _first);
        row.Last = Times.Later(row.Last, _last);
        if (_known.Contains(row.Id))
            CollectionsMarshal.GetValueRefOrAddDefault(again, row.Id, out _)++;
        else
            row.Count++;
    }

    private T Add<T>(List<T> rows, T row) where T : class
    {
        rows.Add(row);
        added.Add(row);
        return row;
    }
}
