namespace Mimamori.Ui.Fields;

/// <summary>A field that stands differently in the book and in somebody's form.</summary>
public sealed record Clash(Field Field, string? Now, string? Yours);

/// <summary>
/// What a row would become: what this person touched laid over what stands there now, so that a colleague's change to
/// another field is never overwritten by an old page.
/// </summary>
public sealed record Draft(Dictionary<string, string?> Values, IReadOnlyList<Clash> Clashes, string? Refusal)
{
    public static Draft Read<T>(IReadOnlyList<Field<T>> fields, PostedFields posted, T row)
    {
        var values = new Dictionary<string, string?>();
        var clashes = new List<Clash>();
        string? refusal = null;
        foreach (var field in fields)
        {
            var now = field.FormText(row);
            var reading = posted.Typed.TryGetValue(field.Name, out var typed) ? FieldReader.Read(field, typed) : new FieldReading(now, null);
            refusal ??= reading.Refusal;
            var was = posted.Was.TryGetValue(field.Name, out var before) ? FieldReader.Read(field, before).Value : now;
            values[field.Name] = reading.Value == was ? now : reading.Value;
            if (now != was || values[field.Name] != now)
                clashes.Add(new Clash(field, now, values[field.Name]));
        }
        return new Draft(values, clashes, refusal);
    }
}
