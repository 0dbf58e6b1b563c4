namespace Mimamori.Ui;

/// <summary>Sizes of files as people say them.</summary>
public static class Sizes
{
    public static string Of(long bytes) => bytes switch
    {
        >= 1L << 30 => $"{bytes / (double)(1L << 30):0.0} GB",
        >= 1L << 20 => $"{bytes / (double)(1L << 20):0.0} MB",
        >= 1L << 10 => $"{bytes >> 10} KB",
        _ => $"{bytes} B",
    };
}
