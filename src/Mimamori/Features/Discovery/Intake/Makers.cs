using Mimamori.Capture.Hosts;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>The IEEE's maker names that travel with the program; read once, when the first capture or list asks.</summary>
public static class Makers
{
    private static readonly Lazy<MakerTable> Loaded = new(Load);

    public static MakerTable Table => Loaded.Value;

    private static MakerTable Load()
    {
        using var stream = typeof(Makers).Assembly.GetManifestResourceStream("content/makers/makers.bin")!;
        return MakerTable.Load(stream);
    }
}
