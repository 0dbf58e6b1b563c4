using System.IO.Compression;
using System.Text;
using CsCheck;
using Mimamori.Features.Backups;
using Mimamori.Features.Backups.Container;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

/// <summary>The sealed file against changed, missing, moved and hostile bytes. The key is made with one round: the rounds are not what is tried here.</summary>
public sealed class BackupFileTests : IDisposable
{
    private static readonly BackupKey Key = BackupKey.From("AAAA-BBBB", new byte[16], 1);
    private readonly SmallHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void Any_changed_byte_is_named()
    {
        var whole = Written();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte[1, 255]).Sample(change =>
        {
            var bytes = whole.ToArray();
            bytes[change.Item1] ^= change.Item2;
            var problem = ProblemOf(bytes);
            return problem is not null && (change.Item1 < 128 || NamesPlace(problem, change.Item1));
        }, iter: 300);
    }

    [Fact]
    public void Cut_at_any_byte_it_is_never_taken_for_whole()
    {
        var whole = Written();
        foreach (var length in Enumerable.Range(0, 200).Concat(Enumerable.Range(0, 40).Select(step => whole.Length * step / 40)).Append(whole.Length - 1))
            Assert.NotNull(ProblemOf(whole[..length]));
        Assert.NotNull(ProblemOf([.. whole, 0]));
        Assert.Null(ProblemOf(whole));
    }

    [Fact]
    public void Blocks_that_are_moved_doubled_or_left_out_are_named()
    {
        const int Block = SealedBlocks.BlockBytes + SealedBlocks.TagBytes;
        var whole = Written(new Random(7).GetItems<byte>([.. Enumerable.Range(0, 256).Select(number => (byte)number)], 300_000));
        byte[] head = whole[..128], first = whole[128..(128 + Block)], second = whole[(128 + Block)..(128 + 2 * Block)], rest = whole[(128 + 2 * Block)..];

        Assert.Null(ProblemOf(whole));
        foreach (byte[] wrong in (byte[][])[[.. head, .. second, .. first, .. rest], [.. head, .. first, .. first, .. second, .. rest], [.. head, .. second, .. rest], [.. head, .. first, .. rest]])
            Assert.NotNull(ProblemOf(wrong));
        var cut = ProblemOf([.. head, .. first, .. second]);
        Assert.Equal(string.Format(Said.Backup("CutShort"), "x.backup", 128 + Block), cut);
    }

    [Fact]
    public void The_head_of_another_backup_does_not_fit()
    {
        byte[] one = Written(), other = Written();

        Assert.NotNull(ProblemOf([.. other[..128], .. one[128..]]));
    }

    [Fact]
    public void A_wrong_passphrase_is_told_apart_from_a_damaged_file()
    {
        File.WriteAllBytes(_house.PathOf("x.backup"), Written());

        var (_, problem) = BackupFile.Check(_house.PathOf("x.backup"), "AAAA-BBBC", _house.Data.WorkFolder);

        Assert.Equal(string.Format(Said.Backup("WrongPassphrase"), "x.backup", Key.Number), problem!.Sentence);
        Assert.Null(BackupFile.Check(_house.PathOf("x.backup"), " aaaa bbbb ", _house.Data.WorkFolder).Problem);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("/etc/passwd")]
    [InlineData("files/../../outside")]
    [InlineData("keys/../outside.xml")]
    [InlineData("keys/a.xml/../../b.xml")]
    [InlineData("C:\\outside")]
    [InlineData("keys\\a.xml")]
    [InlineData("keys/a.xml\n")]
    [InlineData("files/ab/cd")]
    [InlineData("server.lock")]
    public void A_name_that_leads_elsewhere_is_refused_and_nothing_is_written(string name)
    {
        File.WriteAllBytes(_house.PathOf("x.backup"), Sealed(packed => Entries.Write(packed, name, new MemoryStream([1]))));

        var (_, problem) = BackupFile.Unpack(_house.PathOf("x.backup"), Key, _house.PathOf("out"));

        Assert.Equal(string.Format(Said.Backup("BadName"), "x.backup", name), problem!.Sentence);
        Assert.False(Directory.Exists(_house.PathOf("out")));
    }

    [Fact]
    public void The_same_name_twice_is_refused()
    {
        File.WriteAllBytes(_house.PathOf("x.backup"), Sealed(packed =>
        {
            Entries.Write(packed, "keys/a.xml", new MemoryStream([1]));
            Entries.Write(packed, "keys/A.xml", new MemoryStream([2]));
        }));

        Assert.Equal(string.Format(Said.Backup("BadName"), "x.backup", "keys/A.xml"), BackupFile.Unpack(_house.PathOf("x.backup"), Key, _house.PathOf("out")).Problem!.Sentence);
    }

    [Fact]
    public void Links_in_the_data_folder_are_not_followed()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Making a link needs rights on Windows.");
        File.WriteAllText(_house.PathOf("secret"), "secret");
        File.CreateSymbolicLink(Path.Combine(_house.Data.KeysFolder, "link.xml"), _house.PathOf("secret"));

        Assert.DoesNotContain(EntryNames.Of(_house.Data), entry => entry.Name == "keys/link.xml");
    }

    [Fact]
    public void Bytes_that_are_no_backup_get_a_sentence()
    {
        Gen.Byte.Array[0, 400].Sample(bytes => ProblemOf(bytes) is not null, iter: 200);
        var head = Written()[..128];
        Gen.Byte.Array[0, 400].Sample(bytes => ProblemOf([.. head, .. bytes]) is not null, iter: 200);
        Assert.Equal(string.Format(Said.Backup("NotABackup"), "x.backup"), ProblemOf(Encoding.ASCII.GetBytes("SQLite format 3")));
    }

    private static bool NamesPlace(string problem, int at)
    {
        var numbers = System.Text.RegularExpressions.Regex.Matches(problem.Replace("x.backup", ""), @"\d+").Select(found => long.Parse(found.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return numbers is [var from, var to] && from <= at && at < to;
    }

    private byte[] Written(byte[]? photograph = null)
    {
        var sources = new List<(string, string)> { (EntryNames.Database, _house.Data.DatabaseFile) };
        if (photograph is not null)
        {
            File.WriteAllBytes(_house.PathOf("photo"), photograph);
            sources.Add(($"files/ab/ab{new string('0', 62)}", _house.PathOf("photo")));
        }
        using var target = new MemoryStream();
        BackupFile.Write(target, Key, new BackupManifest { Program = "test", TakenAt = default, Tables = DatabaseCopy.Read(_house.Data.DatabaseFile).Rows, LostFiles = [] }, sources);
        return target.ToArray();
    }

    private static byte[] Sealed(Action<Stream> write)
    {
        using var target = new MemoryStream();
        var header = BackupHeader.For(Key, default);
        target.Write(header.Write());
        using var blocks = new SealedBlocks(Key.OfFile(header.FileId), header.Write());
        using var sealing = new SealingStream(target, blocks);
        using (var packed = new BrotliStream(sealing, CompressionLevel.Fastest, leaveOpen: true))
        {
            write(packed);
            Entries.WriteEnd(packed, 1);
        }
        sealing.Finish();
        return target.ToArray();
    }

    private string? ProblemOf(byte[] bytes)
    {
        var path = Path.Combine(Directory.CreateDirectory(_house.PathOf(Guid.CreateVersion7().ToString("N"))).FullName, "x.backup");
        File.WriteAllBytes(path, bytes);
        return BackupFile.Check(path, Key, _house.Data.WorkFolder).Problem?.Sentence;
    }
}
