namespace Mimamori.Ui;

/// <summary>An expected refusal, in the reader's language, with the way out.</summary>
public sealed record Problem(string Sentence);

/// <summary>What a use case gives back: a value, or the reasons why not. A bug throws instead.</summary>
public sealed record Result<T>(T? Value, Problem? Problem)
{
    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}
