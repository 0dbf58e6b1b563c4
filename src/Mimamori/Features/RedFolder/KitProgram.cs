using System.Runtime.InteropServices;

namespace Mimamori.Features.RedFolder;

/// <summary>This very program, with the .NET runtime it runs on: a spare machine of the same kind needs nothing else.</summary>
public static class KitProgram
{
    public const string Folder = "program";

    /// <summary>What it runs on, as people say it: "Windows x64".</summary>
    public static string Machine => $"{(OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux")} {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    public static string Muxer => OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    public static IEnumerable<(string Name, string Path)> Files() => Under(AppContext.BaseDirectory, Folder).Where(file => IsForThisMachine(file.Name)).Concat(Runtime());

    /// <summary>A program built for every machine carries libraries of each beside it.</summary>
    private static bool IsForThisMachine(string name) => name.Split('/') is not [Folder, "runtimes", var machine, ..] || machine == RuntimeInformation.RuntimeIdentifier || machine is "unix" && !OperatingSystem.IsWindows() || machine is "win" && OperatingSystem.IsWindows();

    /// <summary>Empty when the program carries its runtime in its own folder.</summary>
    private static IEnumerable<(string, string)> Runtime()
    {
        var core = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
        if (core.Parent is not { Name: "Microsoft.NETCore.App", Parent: { Name: "shared", Parent: { } root } })
            return [];
        var web = new DirectoryInfo(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!);
        return Under(core.FullName, $"{Folder}/dotnet/shared/{core.Parent.Name}/{core.Name}")
            .Concat(Under(web.FullName, $"{Folder}/dotnet/shared/{web.Parent!.Name}/{web.Name}"))
            .Concat(Under(Path.Combine(root.FullName, "host"), $"{Folder}/dotnet/host"))
            .Append(($"{Folder}/dotnet/{Muxer}", Path.Combine(root.FullName, Muxer)));
    }

    private static IEnumerable<(string Name, string Path)> Under(string folder, string prefix) =>
        from file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
        where file.Extension is not (".pdb" or ".xml")
        orderby file.FullName
        select ($"{prefix}/{Path.GetRelativePath(folder, file.FullName).Replace('\\', '/')}", file.FullName);
}
