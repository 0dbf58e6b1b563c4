using System.Text.RegularExpressions;
using Mimamori.Capture.Hosts.Kinds.Catalogue;
using Mimamori.Capture.Observations;
using Mimamori.Features.Checklists;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;

namespace Mimamori.Tests.Features.Discovery.Catalogue;

public sealed class CatalogueTests
{
    public static TheoryData<string> FactFiles => ["snmp.yaml", "dicom.yaml", "dhcp.yaml", "texts.yaml"];

    [Theory, MemberData(nameof(FactFiles))]
    public void Every_file_is_as_its_schema_says_and_every_fact_names_its_source(string file)
    {
        var yaml = Repository.Read($"content/devices/{file}");
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/devices/facts.schema.json"), yaml));
        var read = ChecklistContent.Parse<DeviceFactFile>(new StringReader(yaml));
        var sources = read.Sources.Select(source => source.Id).ToHashSet();
        Assert.All(read.Facts, fact =>
        {
            Assert.Contains(fact.From, sources);
            Assert.Single(new[] { fact.Exact, fact.Prefix, fact.Word }, words => words is not null);
            Assert.True(fact.Kind is null || DeviceKinds.All.Contains(fact.Kind));
            if (fact.Read is not null) _ = new Regex(fact.Read, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
        });
    }

    [Fact]
    public void Every_end_is_as_its_schema_says_and_named_once()
    {
        var yaml = Repository.Read("content/devices/lifecycles.yaml");
        Assert.Empty(JsonSchema.Faults(Repository.Read("content/devices/lifecycles.schema.json"), yaml));
        var read = ChecklistContent.Parse<LifecycleFile>(new StringReader(yaml));
        Assert.Equal(read.Systems.Count, read.Systems.DistinctBy(row => (row.Name, row.Version)).Count());
        Assert.All(read.Systems, row => Assert.Contains(row.From, read.Sources.Select(source => source.Id)));
    }

    [Theory]
    [InlineData("snmp", "sysDescr", "RTX1220 Rev.15.04.05 (Mon Nov 21 2022)", "YAMAHA RTX1220 YAMAHA RTX firmware 15.04.05", "router")]
    [InlineData("snmp", "sysDescr", "NEC Portable Internetwork Core Operating System, IX Series IX2215 (magellan-sec) Software", "NEC IX2215 -", "router")]
    [InlineData("snmp", "sysObjectID", "1.3.6.1.4.1.1182.2.3", "YAMAHA - -", "router")]
    [InlineData("snmp", "sysObjectID", "1.3.6.1.4.1.11822.1", "- - -", null)]
    [InlineData("snmp", "sysDescr", "Cisco IOS Software, C2960 Software (C2960-LANBASEK9-M), Version 12.2(55)SE9, RELEASE SOFTWARE (fc1)", "Cisco - Cisco IOS 12.2(55)SE9", null)]
    [InlineData("snmp", "sysDescr", "VMware ESXi 6.7.0 build-17167734 VMware, Inc. x86_64", "VMware - VMware ESXi 6.7.0", "hypervisor")]
    [InlineData("snmp", "sysDescr", "KYOCERA Document Solutions Printing System TASKalfa 3253ci", "Kyocera TASKalfa 3253ci -", "printer")]
    [InlineData("ssh", "banner", "SSH-2.0-OpenSSH_8.2p1 Ubuntu-4ubuntu0.5", "- - Ubuntu 20.04", null)]
    [InlineData("mdns", "model", "MacBookPro14,1", "Apple MacBookPro14,1 macOS", "terminal")]
    [InlineData("dicom", "implementationClassUid", "1.2.840.113619.6.284", "GE - -", null)]
    [InlineData("dhcp", "parameterList", "1,121,3,6,15,119,252", "Apple - iOS", null)]
    [InlineData("http", "server", "Epsilon portal", "- - -", null)]
    public void A_text_tells_maker_model_system_and_kind(string protocol, string name, string value, string says, string? kind)
    {
        var read = DeviceContent.Catalogue.Recognise([new DeviceFact(protocol, name, value)]);
        var system = read.Systems.Count > 0 ? $"{read.Systems[0].Value} {read.Systems[0].Version}".TrimEnd() : "-";
        Assert.Equal(says, $"{read.Maker?.Value ?? "-"} {read.Model?.Value ?? "-"} {system}");
        Assert.Equal(kind, read.Evidence is [var first, ..] ? first.Kind : null);
    }

    [Fact]
    public void A_library_many_makers_build_in_names_itself_and_no_maker()
    {
        var read = DeviceContent.Catalogue.Recognise([new DeviceFact("dicom", "implementationVersionName", "OFFIS_DCMTK_362")]);
        Assert.Equal((null, "DCMTK"), (read.Maker, Assert.Single(read.Facts).Value));
    }

    [Fact]
    public void Any_text_in_any_field_is_read_without_fault()
    {
        string[] fields = ["sysDescr", "banner", "server", "model", "title", "vendorClass", "sysObjectID"];
        CsCheck.Check.Sample(CsCheck.Gen.Select(CsCheck.Gen.Int[0, fields.Length - 1], CsCheck.Gen.String), pair =>
            _ = DeviceContent.Catalogue.Recognise([new DeviceFact("snmp", fields[pair.Item1], pair.Item2), new DeviceFact("http", fields[pair.Item1], pair.Item2)]).Evidence.Count, iter: 3_000);
    }

    [Fact]
    public void The_catalogue_is_not_empty() => Assert.True(DeviceContent.Catalogue.Count > 1_000 && DeviceCatalogue.Empty.Count == 0);
}
