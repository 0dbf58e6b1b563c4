using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>
/// POST /discovery/imports: the form's small fields come first, the files after them, each straight from the wire to the
/// disk. Reading the form the usual way would copy gigabytes before the first check.
/// </summary>
public sealed class UploadFiles(ChoosePoint points, TakeFile take, ImportQueue queue, IAntiforgery antiforgery)
{
    public const string TokenField = "__RequestVerificationToken";

    private const int FieldBytesMax = 16 * 1024;

    private readonly Dictionary<string, string> _fields = [];
    private readonly List<string> _refusals = [];
    private readonly List<TakeFile.Taken> _taken = [];
    private Guid _earlier;
    private Drop? _drop;

    public async Task<IResult> HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        if (BoundaryOf(context.Request) is not { } boundary)
            return Results.BadRequest();
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        var reader = new MultipartReader(boundary, context.Request.Body);
        var trusted = false;
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            var file = section.AsFileSection();
            if (file is null)
                await ReadFieldAsync(section, cancellation);
            else if (trusted = trusted || await IsOurFormAsync(context))
                await TakeAsync(file, cancellation);
            else
                return Results.BadRequest();
        }
        return trusted ? Answer(context) : Results.BadRequest();
    }

    /// <summary>One file opens itself, several their list, and a file that was here before its earlier reading.</summary>
    private string Next() => (_taken, _earlier) switch
    {
        ([{ Next: { } next }], _) => next,
        ([var only], _) when !_drop!.AsksEach => $"/discovery/imports/{only.ImportId}",
        ([_, ..], _) => $"/discovery/drops/{_drop!.Id}",
        (_, var earlier) when earlier != Guid.Empty => $"/discovery/imports/{earlier}",
        _ => "/discovery",
    };

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;

    private async Task ReadFieldAsync(MultipartSection section, CancellationToken cancellation)
    {
        if (section.AsFormDataSection() is not { } field)
            return;
        var text = new byte[FieldBytesMax];
        var read = await section.Body.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancellation);
        _fields[field.Name] = System.Text.Encoding.UTF8.GetString(text, 0, read);
    }

    /// <summary>The token travels in the form, before the files; handed over as a header it is checked without reading the form.</summary>
    private Task<bool> IsOurFormAsync(HttpContext context)
    {
        context.Request.Headers["RequestVerificationToken"] = _fields.GetValueOrDefault(TokenField, "none");
        return antiforgery.IsRequestValidAsync(context);
    }

    private async Task TakeAsync(FileMultipartSection file, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        if (name.Length == 0 || file.FileStream is null)
            return;
        _drop ??= new Drop(points, _fields.GetValueOrDefault("point"), _fields.GetValueOrDefault("newPoint"));
        var taken = await take.HandleAsync(name, file.FileStream, _drop, cancellation);
        if (taken.Problem is null)
        {
            _taken.Add(taken);
            return;
        }
        _earlier = taken.ImportId;
        if (!_refusals.Contains(taken.Problem.Sentence))
            _refusals.Add(taken.Problem.Sentence);
    }

    private IResult Answer(HttpContext context)
    {
        if (_taken.Count > 0)
            queue.Wake();
        if (_taken.Count + _refusals.Count == 0)
            _refusals.Add(DiscoveryText.FileMissing);
        if (_refusals.Count > 0)
            Flash.Say(context, string.Join(' ', _refusals.Take(5)), refused: true);
        return Results.LocalRedirect(Next());
    }
}
