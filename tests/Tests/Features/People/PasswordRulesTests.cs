using CsCheck;
using Mimamori.Features.People.SignIns;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.People;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("akai kasa to neko")]
    [InlineData("あかいかさとねこをみるひと")]
    [InlineData("midori no yama to kawa")]
    [InlineData("Xk3#pQ9!vT2$m")]
    [InlineData("7193 5580 2246 9")]
    public void What_nobody_tries_is_taken(string password) => Assert.Null(PasswordRules.Check(password, "hanako", "山田 花子"));

    [Theory]
    [InlineData("passwordpassword")]
    [InlineData("Password2026!")]
    [InlineData("ｐａｓｓｗｏｒｄ１２３４５")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("1234567890123")]
    [InlineData("qwertyuiop12345")]
    [InlineData("mimamori-byouin-2026")]
    [InlineData("kangoshi2026!!!")]
    [InlineData("hanakohanako99")]
    [InlineData("20261126-20261126")]
    public void What_is_tried_first_is_refused(string password) => Assert.Equal(Said.People("PasswordTried"), PasswordRules.Check(password, "hanako", "山田 花子")?.Sentence);

    [Theory]
    [InlineData(null)]
    [InlineData("kurokami ga")]
    public void Short_is_short(string? password) => Assert.Equal(Said.People("PasswordShort"), PasswordRules.Check(password)?.Sentence);

    [Fact]
    public void Anything_typed_is_answered() => Gen.String.Sample(text => { PasswordRules.Check(text, text); });
}
