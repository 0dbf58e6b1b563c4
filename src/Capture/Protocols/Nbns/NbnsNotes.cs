using Mimamori.Capture.Hosts;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Nbns;

/// <summary>What a NetBIOS suffix makes of a name (MS-NBTE section 2.2.1 and the list of suffixes Microsoft assigned).</summary>
internal static class NbnsNotes
{
    public const string Nbns = "nbns";
    private const byte Workstation = 0x00, Messenger = 0x03, DomainMaster = 0x1B, DomainControllers = 0x1C, Browsers = 0x1E, FileServer = 0x20;

    public static void Note(in NetBiosName name, bool isGroup, HostId host, Notebook notes)
    {
        if (host.IsNone) return;
        if (isGroup) NoteGroup(name, host, notes);
        else NoteOwn(name, host, notes);
    }

    private static void NoteOwn(in NetBiosName name, HostId host, Notebook notes)
    {
        // The messenger suffix is also registered for the user who is logged on: a person's name is none of ours.
        if (name.Suffix == Messenger) return;
        notes.Fact(host, Nbns, "suffix", $"{name.Suffix:x2}");
        if (name.Suffix == DomainMaster) notes.TextFact(host, Nbns, "workgroup", name.Name);
        if (name.Suffix is not (Workstation or FileServer)) return;
        notes.TextFact(host, Nbns, "name", name.Name);
        notes.TextName(host, name.Name, Nbns);
    }

    private static void NoteGroup(in NetBiosName name, HostId host, Notebook notes)
    {
        if (name.Suffix is Workstation or Browsers or DomainControllers) notes.TextFact(host, Nbns, "workgroup", name.Name);
        if (name.Suffix == DomainControllers)
            notes.Kind(host, "directory-server", 0.8, "nbns: registers the domain controllers' group name (suffix 1c)");
    }
}
