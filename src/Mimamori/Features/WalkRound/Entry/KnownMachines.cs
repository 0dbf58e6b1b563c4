using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Stickers;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.WalkRound.Entry;

/// <summary>Numbers and serial numbers that already belong to a machine, with its name; lines taken in this form are added as they come.</summary>
public sealed class KnownMachines
{
    private readonly Dictionary<string, string> _byNumber;
    private readonly Dictionary<string, string> _bySerial;

    private KnownMachines(Dictionary<string, string> byNumber, Dictionary<string, string> bySerial) => (_byNumber, _bySerial) = (byNumber, bySerial);

    public static async Task<KnownMachines> LoadAsync(Database database, StickerNumbers numbers, CancellationToken cancellation)
    {
        var serials = await database.Assets.Where(asset => asset.SerialNumber != null && asset.ArchivedAt == null)
            .OrderBy(asset => asset.Id).Select(asset => new { asset.SerialNumber, asset.Name }).ToListAsync(cancellation);
        return new KnownMachines(
            await numbers.OnMachinesAsync(cancellation),
            serials.GroupBy(row => FieldReader.Fold(row.SerialNumber!)).ToDictionary(group => group.Key, group => group.First().Name));
    }

    public IEnumerable<string> Clashes(Dictionary<string, string?> values)
    {
        if (values.GetValueOrDefault(nameof(Asset.Number)) is { } number && _byNumber.TryGetValue(StickerNumbers.Key(number), out var carrier))
            yield return string.Format(WalkText.SameNumber, number, carrier);
        if (values.GetValueOrDefault(nameof(Asset.SerialNumber)) is { } serial && _bySerial.TryGetValue(FieldReader.Fold(serial), out var owner))
            yield return string.Format(WalkText.SameSerial, serial, owner);
    }

    public void Add(Dictionary<string, string?> values)
    {
        var name = values[nameof(Asset.Name)]!;
        if (values.GetValueOrDefault(nameof(Asset.Number)) is { } number)
            _byNumber[StickerNumbers.Key(number)] = name;
        if (values.GetValueOrDefault(nameof(Asset.SerialNumber)) is { } serial)
            _bySerial[FieldReader.Fold(serial)] = name;
    }
}
