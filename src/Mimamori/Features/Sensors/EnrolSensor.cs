using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.Sensors;

/// <summary>A sensor comes with its one-time code and leaves its public key.</summary>
public sealed class EnrolSensor(Database database, SensorCodes codes, Guesses guesses)
{
    public sealed record Request(string? Code, byte[]? PublicKey, string? Machine);

    public sealed record Answer(Guid Id, string Point, long Sequence);

    private const int MachineLetters = 80;

    public async Task<IResult> HandleAsync(HttpContext context, Request request, CancellationToken cancellation)
    {
        var address = Guessed.Address($"sensor {Here.AddressOf(context)}");
        if (await guesses.TakeAsync(cancellation, address) is not null)
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        if (!IsKey(request.PublicKey))
            return Results.BadRequest();
        if (codes.Take(request.Code) is not { } pending)
            return Results.Unauthorized();
        await guesses.RightAsync(address, null, cancellation);
        database.Actor = Actor.ProgramFor(pending.InstitutionId);
        if (await database.Sensors.SingleOrDefaultAsync(sensor => sensor.Id == pending.SensorId && sensor.RevokedAt == null, cancellation) is not { } sensor)
            return Results.Unauthorized();
        (sensor.PublicKey, sensor.EnrolledAt, sensor.Machine) = (request.PublicKey, database.Now, Short(request.Machine));
        database.Log("sensor.enrolled", sensor.Name, sensor.Id, sensor.Machine);
        await database.SaveChangesAsync(cancellation);
        return Results.Ok(new Answer(sensor.Id, sensor.Name, sensor.LastSequence));
    }

    private static string? Short(string? machine) =>
        machine is null ? null : new string([.. machine.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(MachineLetters)]);

    private static bool IsKey(byte[]? bytes)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(bytes, out var read);
            return bytes is not null && read == bytes.Length && key.KeySize == 256;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
