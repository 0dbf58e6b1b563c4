using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.FirstDay;

/// <summary>What kind of house it is and how large: decides the checklist's form and how much of the program it meets at once.</summary>
public sealed class SetHouse(Database database, AnswerStart answers)
{
    public sealed record Input(string? Name, string? Kind, string? Size);

    public async Task<Problem?> HandleAsync(Input input, CancellationToken cancellation)
    {
        if (!Enum.TryParse<InstitutionKind>(input.Kind, out var kind) || !Enum.IsDefined(kind) || !Enum.TryParse<HouseSize>(input.Size, out var size) || !Enum.IsDefined(size))
            return new Problem(StartText.RefusedHouse);
        if (string.IsNullOrWhiteSpace(input.Name) || input.Name.Trim().Length > 120)
            return new Problem(StartText.RefusedName);
        var house = await database.Institutions.SingleAsync(house => house.Id == database.InstitutionId, cancellation);
        var before = $"{house.Name} {house.Kind} {house.Size}";
        (house.Name, house.Kind, house.Size) = (input.Name.Trim(), kind, size);
        var after = $"{house.Name} {kind} {size}";
        if (before != after)
            database.Log("house.changed", house.Name, house.Id, $"{before} → {after}");
        await answers.WriteAsync(StartKeys.House, $"{kind} {size}", StartWords.Of(StartStep.House), cancellation);
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}
