using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Ui;

namespace Mimamori.Features.EmergencyMode.Bringing;

/// <summary>
/// The timeline of one board as a file, from a spare machine to the server and back. The text inside is signed with the house's own key
/// (Ed25519), which a restored backup brings along: what anybody changed on the way is refused.
/// </summary>
public sealed record TimelineFile
{
    public const int BytesMax = 8 * 1024 * 1024;
    private const string Format = "mimamori-timeline-1";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true,
    };

    public required string Kind { get; init; }
    /// <summary>The <see cref="Board"/> as text, to the letter as it was signed.</summary>
    public required string Timeline { get; init; }
    public required byte[] PublicKey { get; init; }
    public required byte[] Signature { get; init; }

    public sealed record Board(Guid Institution, Guid Id, string What, DateTime ProposedAt, string ProposedBy, DateTime DeclaredAt, string DeclaredBy, string? OnWordOf, DateTime? EndedAt, IReadOnlyList<Line> Lines);

    public sealed record Line(Guid Id, EntryKind Kind, string? Key, string? Text, int? Count, DateTime At, string By);

    public static byte[] Write(Emergency emergency, AnchorKey key)
    {
        var board = new Board(emergency.InstitutionId, emergency.Id, emergency.What, emergency.ProposedAt, emergency.ProposedBy, emergency.DeclaredAt!.Value, emergency.DeclaredBy!, emergency.OnWordOf, emergency.EndedAt,
            [.. emergency.InOrder.Select(entry => new Line(entry.Id, entry.Kind, entry.Key, entry.Text, entry.Count, entry.At, entry.By))]);
        var text = JsonSerializer.Serialize(board, Json);
        var (publicKey, signature) = key.Sign(Statement(text));
        return JsonSerializer.SerializeToUtf8Bytes(new TimelineFile { Kind = Format, Timeline = text, PublicKey = publicKey, Signature = signature }, Json);
    }

    /// <summary>The board inside, if it is whole and one of the believed keys signed it.</summary>
    public static Result<Board> Read(ReadOnlySpan<byte> bytes, IReadOnlyList<byte[]> believed)
    {
        try
        {
            if (JsonSerializer.Deserialize<TimelineFile>(bytes, Json) is not { Kind: Format } file)
                return new Problem(EmergencyText.BringNotOurs);
            if (!believed.Any(key => key.AsSpan().SequenceEqual(file.PublicKey)) || !AnchorKey.IsSigned(file.PublicKey, Statement(file.Timeline), file.Signature))
                return new Problem(EmergencyText.BringChanged);
            return JsonSerializer.Deserialize<Board>(file.Timeline, Json)!;
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            return new Problem(EmergencyText.BringNotOurs);
        }
    }

    /// <summary>The first line keeps it apart from everything else this key signs.</summary>
    private static byte[] Statement(string text) => Encoding.UTF8.GetBytes($"{Format}\n{text}");
}
