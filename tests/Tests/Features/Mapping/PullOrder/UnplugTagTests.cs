using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.House;
using Mimamori.Features.Mapping.PullOrder;

namespace Mimamori.Tests.Features.Mapping.PullOrder;

/// <summary>Harm first: "may be pulled" only by a named person, and only when we know what stands behind.</summary>
public sealed class UnplugTagTests
{
    private static readonly Asset Free = new() { Kind = "router", Name = "RT01", Unplug = Unplug.May, UnplugDecidedBy = "情報担当" };

    [Theory]
    [InlineData(Unplug.May, "情報担当", Unplug.May)]
    [InlineData(Unplug.May, null, Unplug.AskFirst)]
    [InlineData(Unplug.AskFirst, "情報担当", Unplug.AskFirst)]
    [InlineData(Unplug.MustNot, null, Unplug.MustNot)]
    public void The_boxs_own_tag_counts_only_with_a_name(Unplug tag, string? by, Unplug expected) =>
        Assert.Equal(expected, Behind(new() { Kind = "router", Name = "RT01", Unplug = tag, UnplugDecidedBy = by }, "terminal").TagOf(Step()));

    [Fact]
    public void Nobody_knows_what_is_behind_is_never_may()
    {
        var behind = Behind(Free);
        Assert.False(behind.IsKnown);
        Assert.Equal(Unplug.AskFirst, behind.TagOf(Step()));
        Assert.Equal(Unplug.AskFirst, new BehindStep().TagOf(Step()));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("patient-monitor")]
    [InlineData("infusion-pump")]
    public void An_unknown_or_a_patient_device_behind_makes_it_ask_first(string kind) =>
        Assert.Equal(Unplug.AskFirst, Behind(Free, "terminal", kind).TagOf(Step()));

    [Fact]
    public void A_medical_device_itself_is_never_may() =>
        Assert.Equal(Unplug.AskFirst, Behind(new() { Kind = "modality", Name = "CT", Unplug = Unplug.May, UnplugDecidedBy = "技師長" }, "terminal").TagOf(Step()));

    [Fact]
    public void A_machine_behind_that_must_not_be_pulled_holds_the_cable_too()
    {
        var behind = Behind(Free, "terminal") with { Rows = [new() { Kind = "terminal", Name = "手術室", Unplug = Unplug.MustNot }] };
        Assert.Equal(Unplug.AskFirst, behind.TagOf(Step()));
    }

    [Fact]
    public void Clinical_engineerings_tick_holds_until_another_patient_device_comes()
    {
        var behind = Behind(Free, "terminal", "patient-monitor");
        var step = Step();
        Assert.True(behind.NeedsTick(step));
        (step.EngineerBy, step.EngineerSaw) = ("技士長", behind.Fingerprint);
        Assert.False(behind.NeedsTick(step));
        Assert.Equal(Unplug.May, behind.TagOf(step));
        Assert.True(Behind(Free, "terminal", "patient-monitor", "infusion-pump").NeedsTick(step));
    }

    [Fact]
    public void Other_machines_coming_and_going_leave_the_tick_alone() =>
        Assert.Equal(Behind(Free, "patient-monitor").Fingerprint, (Behind(Free, "patient-monitor") with { Rows = [Free] }).Fingerprint);

    private static PullStep Step() => new() { Stage = PullStage.OutsideLine, Position = 0, Name = "回線" };

    private static BehindStep Behind(Asset box, params string[] kinds) => new()
    {
        Box = box,
        Silent = [.. kinds.Select((kind, i) => new Machine { NodeId = $"{i}", Name = $"{kind}{i}", Kind = kind, Href = "/" })],
    };
}
