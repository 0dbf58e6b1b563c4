using System.Reflection;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Mimamori.Ui;

/// <summary>Style sheets, scripts and pictures travel inside the executable, so that one file is the whole program.</summary>
public static class EmbeddedFiles
{
    private static readonly Assembly Program = typeof(EmbeddedFiles).Assembly;
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Changes with every build, so that a browser never keeps an old file.</summary>
    public static string Edition { get; } = Program.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static string Url(string name) => $"/assets/{name}?v={Edition}";

    /// <summary>The whole of one, for pages that are carried away.</summary>
    public static byte[] Read(string name)
    {
        using var file = Program.GetManifestResourceStream($"wwwroot/{name}") ?? throw new FileNotFoundException(name);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string TypeOf(string name) => ContentTypes.TryGetContentType(name, out var type) ? type : "application/octet-stream";

    public static void MapEmbeddedFiles(this WebApplication app) => app.MapGet("/assets/{**name}", Serve);

    private static IResult Serve(string name, HttpContext context)
    {
        var file = Program.GetManifestResourceStream($"wwwroot/{name}");
        if (file is null)
            return Results.NotFound();
        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return Results.Stream(file, TypeOf(name));
    }
}
