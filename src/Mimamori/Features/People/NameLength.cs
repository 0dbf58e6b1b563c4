using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.People;

/// <summary>What is written into a log line, a slip and a list has an end.</summary>
public static class NameLength
{
    private const int Most = 80;

    public static Problem? Check(params (string Label, string? Value)[] fields) => fields.FirstOrDefault(field => field.Value?.Trim().Length > Most) is { Label: { } label }
        ? new Problem(string.Format(FieldText.TooLong, label, Most))
        : null;
}
