using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>
/// POST /discovery/imports: the form's small fields come first, the captures after them, each straight from the wire to the
/// disk. Reading the form the usual way would copy gigabytes before the first check.
/// </summary>
public sealed class UploadCaptures(ChoosePoint points, TakeCapture take, ImportQueue queue, IAntiforgery antiforgery)
{
    public const string TokenField = "__RequestVerificationToken";

    private const int FieldBytesMax = 16 * 1024;

    private readonly Dictionary<string, string> _fields = [];
    private readonly List<string> _refusals = [];
    private readonly List<Guid> _taken = [];
    private Guid _earlier;
    private CapturePoint? _point;
    private bool _pointAsked;

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
        if (!_pointAsked)
            _point = await points.HandleAsync(_fields.GetValueOrDefault("point"), _fields.GetValueOrDefault("newPoint"), cancellation);
        _pointAsked = true;
        if (_point is null)
            return;
        var taken = await take.HandleAsync(name, file.FileStream, _point, cancellation);
        if (taken.Problem is null)
            _taken.Add(taken.ImportId);
        else
            (_earlier, _) = (taken.ImportId, Refuse(taken.Problem.Sentence));
    }

    private int Refuse(string sentence)
    {
        _refusals.Add(sentence);
        return _refusals.Count;
    }

    private IResult Answer(HttpContext context)
    {
        if (_taken.Count > 0)
            queue.Wake();
        if (_pointAsked && _point is null)
            Refuse(DiscoveryText.PointMissing);
        else if (_taken.Count + _refusals.Count == 0)
            Refuse(DiscoveryText.FileMissing);
        if (_refusals.Count > 0)
            Flash.Say(context, string.Join(' ', _refusals.Take(5)), refused: true);
        var only = _taken.Count == 1 ? _taken[0] : _taken.Count == 0 ? _earlier : Guid.Empty;
        return Results.LocalRedirect(only == Guid.Empty ? "/discovery" : $"/discovery/imports/{only}");
    }
}
