using Mimamori.Tests.Conventions;

namespace Mimamori.Tests.Houses;

/// <summary>Sentences of the word files, by key.</summary>
public static class Said
{
    public static string People(string key) => Read("People/PeopleText", key);

    public static string SignIn(string key) => Read("People/SignIns/SignInText", key);

    public static string Terminal(string key) => Read("People/Terminals/TerminalText", key);

    public static string Opening(string key) => Read("Opening/OpeningText", key);

    private static string Read(string file, string key) => Repository.ReadWords($"src/Mimamori/Features/{file}.resx")[key];
}
