using CsCheck;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Hosts.Kinds;

public sealed class KindJudgeTests
{
    private static readonly Gen<(string Kind, double Weight, int Family)> AnyEvidence =
        Gen.Select(Gen.Int[0, DeviceKinds.All.Count - 1], Gen.Double[0.05, 0.95], Gen.Int[0, 3], (kind, weight, family) => (DeviceKinds.All[kind], weight, family));

    [Fact]
    public void Nothing_known_is_unknown_and_not_sure_at_all()
    {
        Assert.Equal(DeviceKinds.Unknown, new Known().Kind);
        Assert.Equal(0, new Known().Guess.Confidence);
    }

    [Fact]
    public void A_contradiction_lowers_what_would_be_sure_to_unknown()
    {
        Assert.Equal("printer", new Known().Serves(9100).Kind);
        Assert.Equal(DeviceKinds.Unknown, new Known().Serves(9100).Says("lldp", "capabilities", "WLAN").Told("camera", 0.8, "test: pictures").Kind);
    }

    [Fact]
    public void A_weaker_contradiction_takes_away_less()
    {
        var (alone, doubted) = (new Known().Told("camera", 0.8, "a: one").Guess, new Known().Told("camera", 0.8, "a: one").Told("printer", 0.3, "b: other").Guess);
        Assert.Equal("camera", doubted.Value);
        Assert.True(doubted.Confidence < alone.Confidence);
        Assert.Contains("b: other (speaks for printer)", doubted.Because);
    }

    [Fact]
    public void The_same_sentence_with_another_value_is_no_further_proof() => Assert.Equal(
        new Known().Told("camera", 0.4, "name: CAM1").Guess.Confidence,
        new Known().Told("camera", 0.4, "name: CAM1").Told("camera", 0.4, "name: CAM2").Guess.Confidence);

    [Fact]
    public void Two_families_of_reasons_are_surer_than_one() =>
        Assert.Equal("camera", new Known().Told("camera", 0.4, "name: CAM1").Told("camera", 0.4, "oui: maker").Kind);

    [Theory]
    [InlineData("pacs", "server")]
    [InlineData("nas", "server")]
    [InlineData("modality", "terminal")]
    public void What_is_special_outdoes_what_every_such_machine_is_besides(string special, string general) =>
        Assert.Equal(special, new Known().Told(special, 0.7, "a: special").Told(general, 0.9, "b: general").Kind);

    [Fact]
    public void A_vague_hint_of_something_special_does_not_outdo_a_server() =>
        Assert.NotEqual("camera", new Known().Told("camera", 0.5, "a: hint").Told("server", 0.9, "b: serves").Kind);

    [Theory]
    [InlineData("router", "switch")]
    [InlineData("firewall", "router")]
    [InlineData("vpn-gateway", "firewall")]
    public void Boxes_that_carry_traffic_do_not_contradict_each_other(string one, string other) =>
        Assert.Equal(0.85, new Known().Told(one, 0.85, "a: one").Told(other, 0.8, "b: other").Guess.Confidence);

    [Fact]
    public void Server_and_terminal_contradict_each_other() =>
        Assert.Equal(DeviceKinds.Unknown, new Known().Told("server", 0.6, "a: serves").Told("terminal", 0.6, "b: browses").Kind);

    [Fact]
    public void A_word_that_is_no_kind_is_no_reason() => Assert.Equal(DeviceKinds.Unknown, new Known().Told("spaceship", 0.9, "a: x").Kind);

    [Fact]
    public void Whatever_is_told_the_answer_is_a_known_kind_and_unknown_below_a_half() => AnyEvidence.Array[0, 8].Sample(all =>
    {
        var known = new Known();
        foreach (var (kind, weight, family) in all) known.Told(kind, weight, $"family{family}: {kind}");
        var guess = known.Guess;
        return DeviceKinds.All.Contains(guess.Value) && guess.Confidence is >= 0 and <= 0.98 && guess.Because.Count <= 12
            && (guess.Confidence >= 0.5 || guess.Value == DeviceKinds.Unknown);
    });

    [Fact]
    public void The_order_of_what_was_told_changes_nothing() => Gen.Select(AnyEvidence.Array[0, 8], Gen.Int).Sample((all, seed) =>
    {
        var (told, shuffled) = (new Known(), new Known());
        foreach (var (kind, weight, family) in all) told.Told(kind, weight, $"family{family}: {kind}");
        foreach (var (kind, weight, family) in all.OrderBy(one => HashCode.Combine(one, seed))) shuffled.Told(kind, weight, $"family{family}: {kind}");
        return told.Guess.Value == shuffled.Guess.Value && told.Guess.Because.SequenceEqual(shuffled.Guess.Because);
    });
}
