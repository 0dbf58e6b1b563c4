using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Mimamori.Tests.Features.Checklists;

/// <summary>The part of JSON Schema our content schemas use: $ref, type, enum, pattern, required, properties, additionalProperties, items.</summary>
internal static class JsonSchema
{
    public static IReadOnlyList<string> Faults(string schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var root = JsonNode.Parse(schema)!.AsObject();
        return [.. Check(root, root, stream.Documents[0].RootNode, "$")];
    }

    private static IEnumerable<string> Check(JsonObject root, JsonObject schema, YamlNode node, string path)
    {
        if (schema["$ref"] is { } reference)
            schema = root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
        return node switch
        {
            YamlMappingNode mapping when Is(schema, "object") => Mapping(root, schema, mapping, path),
            YamlSequenceNode list when Is(schema, "array") => list.Children.SelectMany((child, at) => Check(root, schema["items"]!.AsObject(), child, $"{path}[{at}]")),
            YamlScalarNode scalar when schema["enum"] is not null || Is(schema, "string") => Scalar(schema, scalar.Value ?? "", path),
            YamlScalarNode number when Is(schema, "integer") && int.TryParse(number.Value, out _) => [],
            YamlScalarNode { Value: "true" or "false" } when Is(schema, "boolean") => [],
            _ => [$"{path}: not a {schema["type"]}"],
        };
    }

    private static bool Is(JsonObject schema, string type) => schema["type"]?.GetValue<string>() == type;

    private static IEnumerable<string> Scalar(JsonObject schema, string value, string path)
    {
        if (schema["enum"] is JsonArray allowed && allowed.All(one => one!.GetValue<string>() != value))
            yield return $"{path}: {value} is not one of {allowed.ToJsonString()}";
        if (schema["pattern"] is { } pattern && !Regex.IsMatch(value, pattern.GetValue<string>()))
            yield return $"{path}: {value} does not match {pattern}";
    }

    private static IEnumerable<string> Mapping(JsonObject root, JsonObject schema, YamlMappingNode mapping, string path)
    {
        var properties = schema["properties"]!.AsObject();
        var children = mapping.Children.ToDictionary(child => ((YamlScalarNode)child.Key).Value!, child => child.Value);
        foreach (var required in schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !children.ContainsKey(name)))
            yield return $"{path}: {required} is missing";
        foreach (var (name, child) in children)
        {
            if (properties[name] is not JsonObject property)
                yield return $"{path}: {name} is unknown";
            else
                foreach (var fault in Check(root, property, child, $"{path}.{name}"))
                    yield return fault;
        }
    }
}
