namespace Mimamori.Features.People.SignIns;

public static class SignInWords
{
    /// <summary>"Please wait 15 minutes", and what to do if one cannot.</summary>
    public static string Shut(DateTime until, DateTime now) =>
        string.Format(SignInText.Shut, Math.Max(1, (int)Math.Ceiling((until - now).TotalMinutes)));

    public static string Of(SignInWay way) => SignInText.ResourceManager.GetString($"Way{way}", SignInText.Culture)!;
}
