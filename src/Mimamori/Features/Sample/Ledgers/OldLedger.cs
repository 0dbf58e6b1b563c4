using System.Globalization;
using System.Text;
using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample.Ledgers;

/// <summary>Writes the ledger as people kept it: mostly right, in several hands, with holes. The first character is the byte order mark that Excel wants.</summary>
internal static class OldLedger
{
    private const char ByteOrderMark = '\ufeff';

    public static string Write(House house, LedgerFaults faults)
    {
        foreach (var name in faults.Missing)
            house[name].InLedger = false;
        var rows = house.Machines.Where(machine => machine.InLedger).Select(machine => Different(Row(house, machine), faults)).ToList();
        // The crossed-out ones were never crossed out; they stand where they stood, among the others.
        foreach (var gone in faults.Disposed)
            rows.Insert(house.Dice.Between(0, rows.Count), gone);
        var csv = new StringBuilder().Append(ByteOrderMark).Append(LedgerRow.Header).Append("\r\n");
        for (var at = 0; at < rows.Count; at++)
            csv.Append((rows[at] with { Number = (at + 1).ToString("D3", CultureInfo.InvariantCulture) }).Line).Append("\r\n");
        return csv.ToString();
    }

    private static LedgerRow Different(LedgerRow row, LedgerFaults faults) => faults.Different.TryGetValue(row.Name, out var change) ? change(row) : row;

    private static LedgerRow Row(House house, Machine machine)
    {
        var (dice, equipment) = (house.Dice, machine.Equipment);
        var bought = house.Day.AddMonths(-dice.Between(4, 90));
        var confirmed = house.Day.AddDays(-dice.Between(20, 900));
        return new(
            "",
            LedgerWords.TypeOf(equipment, dice),
            equipment.Name,
            equipment.Maker.Name,
            equipment.Model,
            dice.Chance(70) ? $"SMP{dice.Between(100_000, 999_999)}" : "",
            equipment.Place,
            equipment.User,
            LedgerWords.OsOf(machine, dice),
            equipment.Software,
            string.Join(" / ", machine.Legs.Where(leg => !IsRoutersOtherCard(machine, leg)).Select(leg => leg.Address)),
            dice.Chance(60) ? LedgerWords.MacOf(machine.Leg, dice) : "",
            equipment.Vendor,
            Houses.Vendors.PhoneOf(equipment.Vendor),
            LedgerWords.Month(bought, dice),
            equipment.Remote,
            dice.Chance(80) ? LedgerWords.Date(confirmed, dice) : "");
    }

    /// <summary>Nobody writes all sixteen addresses of the core switch into one cell.</summary>
    private static bool IsRoutersOtherCard(Machine machine, Packets.Leg leg) =>
        machine.Kind == "router" && leg != machine.Leg && leg.Mac == machine.Leg.Mac;
}
