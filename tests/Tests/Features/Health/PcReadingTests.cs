using Mimamori.Features.Health.Machine;

namespace Mimamori.Tests.Features.Health;

public sealed class PcReadingTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("mimamori-pc-").FullName;

    [Fact]
    public void A_plain_disk_is_not_encrypted()
    {
        Mount("8:1", "/");
        Make("sys/dev/block/8:1/size", "1");

        Assert.Equal(Reading.No, LinuxPc.DiskEncrypted(_root, "/srv/mimamori"));
    }

    [Fact]
    public void Luks_under_lvm_is_found()
    {
        Mount("253:1", "/");
        Make("sys/dev/block/253:1/dm/uuid", "LVM-abc");
        Make("sys/dev/block/253:1/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-abc");

        Assert.Equal(Reading.Yes, LinuxPc.DiskEncrypted(_root, "/srv/mimamori"));
    }

    [Fact]
    public void A_disk_half_encrypted_is_not_encrypted()
    {
        Mount("253:1", "/");
        Make("sys/dev/block/253:1/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-abc");
        Make("sys/dev/block/253:1/slaves/sda1/size", "1");

        Assert.Equal(Reading.No, LinuxPc.DiskEncrypted(_root, "/srv/mimamori"));
    }

    [Theory]
    [InlineData("0:25", "/")]
    [InlineData("8:9", "/elsewhere")]
    public void No_disk_of_its_own_or_none_we_can_see_is_unknown(string device, string place)
    {
        Mount(device, place);

        Assert.Equal(Reading.Unknown, LinuxPc.DiskEncrypted(_root, "/srv/mimamori"));
    }

    [Fact]
    public void The_innermost_place_counts()
    {
        Mount("8:1", "/", "253:0", "/srv");
        Make("sys/dev/block/8:1/size", "1");
        Make("sys/dev/block/253:0/dm/uuid", "CRYPT-LUKS2-abc");

        Assert.Equal(Reading.Yes, LinuxPc.DiskEncrypted(_root, "/srv/mimamori"));
        Assert.Equal(Reading.No, LinuxPc.DiskEncrypted(_root, "/srvother"));
    }

    [Fact]
    public void A_keytab_is_a_sign_of_a_domain()
    {
        Assert.Equal(Reading.Unknown, LinuxPc.InDomain(_root));
        Make("etc/hostname", "pc");
        Assert.Equal(Reading.No, LinuxPc.InDomain(_root));
        Make("etc/krb5.keytab", "");
        Assert.Equal(Reading.Yes, LinuxPc.InDomain(_root));
    }

    [Fact]
    public void A_folder_others_can_enter_is_open_to_them()
    {
        if (OperatingSystem.IsWindows())
            return; // Rights of Windows are read elsewhere.
        File.SetUnixFileMode(_root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(Reading.No, LinuxPc.OpenToOthers(_root));
        File.SetUnixFileMode(_root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        Assert.Equal(Reading.Yes, LinuxPc.OpenToOthers(_root));
        Assert.Equal(Reading.Unknown, LinuxPc.OpenToOthers(Path.Combine(_root, "none")));
    }

#pragma warning disable CA1416 // the two rules are pure: they run anywhere
    [Theory]
    [InlineData("CLINIC", "PC01", "", Reading.Yes)]
    [InlineData("PC01", "pc01", "", Reading.No)]
    [InlineData("PC01", "PC01", "clinic.local", Reading.Yes)]
    [InlineData(null, "PC01", null, Reading.Unknown)]
    public void Windows_tells_its_domain_by_the_users_or_the_registry(string? userDomain, string? computer, string? registry, Reading expected) =>
        Assert.Equal(expected, WindowsPc.InDomain(userDomain, computer, registry));

    [Theory]
    [InlineData(0, Reading.Yes)]
    [InlineData(1, Reading.No)]
    [InlineData(null, Reading.Unknown)]
    public void Remote_desktop_without_its_value_is_unknown(int? denies, Reading expected) => Assert.Equal(expected, WindowsPc.RemoteDesktop(denies));
#pragma warning restore CA1416

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Mount(params string[] pairs) => Make("proc/self/mountinfo", string.Join('\n', pairs.Chunk(2).Select(pair => $"29 1 {pair[0]} / {pair[1]} rw - ext4 dev rw")));

    private void Make(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
