namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>Names by which houses call what holds their copies. Only a hint: the person who makes the list decides.</summary>
public static class BackupNames
{
    private static readonly string[] Parts = ["バックアップ", "控え", "backup", "bk-", "bk_", "-bk", "veeam", "arcserve"];

    public static bool Fits(params string?[] texts) =>
        texts.Any(text => text is not null && Parts.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)));
}
