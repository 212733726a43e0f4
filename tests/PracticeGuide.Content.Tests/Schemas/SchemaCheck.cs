using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PracticeGuide.Content.Tests.Schemas;

/// <summary>Checks a document against a schema as an editor would: the words of JSON Schema that the schemas use, and no other.</summary>
/// <param name="root">The schema as a whole, which references are looked up in.</param>
internal sealed class SchemaCheck(JsonObject root)
{
    /// <returns>Each problem, after the path of the value that has it.</returns>
    /// <exception cref="NotSupportedException">The schema uses a word that is not known here.</exception>
    public static string[] Problems(JsonObject schema, JsonNode? document) => [.. new SchemaCheck(schema).Problems(schema, document, "")];

    /// <summary>What a <c>$ref</c> stands for, or the schema itself.</summary>
    public static JsonObject Resolve(JsonObject root, JsonObject schema)
    {
        if (schema["$ref"] is not { } reference)
            return schema;

        JsonNode? node = root;
        foreach (var part in reference.GetValue<string>().TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            node = node is JsonArray array ? array[int.Parse(part, CultureInfo.InvariantCulture)] : node![part];
        return node!.AsObject();
    }

    private IEnumerable<string> Problems(JsonNode schema, JsonNode? value, string path) =>
        schema.AsObject().SelectMany(word => Problems(schema.AsObject(), word.Key, word.Value!, value, path));

    private IEnumerable<string> Problems(JsonObject schema, string word, JsonNode rule, JsonNode? value, string path) => (word, value) switch
    {
        ("$schema" or "title" or "description", _) => [],
        ("$ref", _) => Problems(Resolve(root, schema), value, path),
        ("anyOf", _) => ProblemsOfNearest(rule.AsArray(), value, path),
        ("type", _) => Unless(Type(value) == (string?)rule || ((string?)rule is "number" && Type(value) is "integer"), path, $"is no {rule}"),
        ("const", _) => Unless(JsonNode.DeepEquals(rule, value), path, $"is not {rule}"),
        ("enum", _) => Unless(rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)), path, $"is none of {string.Join(", ", rule.AsArray())}"),
        ("pattern", JsonValue text) when Type(text) is "string" => Unless(Matches((string)text!, (string)rule!), path, "has another form"),
        ("format", JsonValue text) when Type(text) is "string" && (string?)rule is "date" => Unless(IsDay((string)text!), path, "is no day"),
        ("minimum", JsonValue number) when Type(number) is "integer" or "number" => Unless(Number(number) >= (int)rule, path, $"is less than {rule}"),
        ("maximum", JsonValue number) when Type(number) is "integer" or "number" => Unless(Number(number) <= (int)rule, path, $"is more than {rule}"),
        ("minItems", JsonArray list) => Unless(list.Count >= (int)rule, path, $"holds fewer than {rule}"),
        ("maxItems", JsonArray list) => Unless(list.Count <= (int)rule, path, $"holds more than {rule}"),
        ("items", JsonArray list) => list.SelectMany((item, i) => Problems(rule, item, $"{path}/{i}")),
        ("required", JsonObject keys) => rule.AsArray().Where(key => !keys.ContainsKey((string)key!)).Select(key => $"{path}: lacks {key}"),
        ("properties", JsonObject keys) => keys.Where(key => rule[key.Key] is not null).SelectMany(key => Problems(rule[key.Key]!, key.Value, $"{path}/{key.Key}")),
        ("additionalProperties", JsonObject keys) when rule is JsonObject => keys.SelectMany(key => Problems(rule, key.Value, $"{path}/{key.Key}")),
        ("additionalProperties", JsonObject keys) when !(bool)rule => keys.Where(key => schema["properties"]![key.Key] is null).Select(key => $"{path}: has no key {key.Key}"),
        ("pattern" or "format" or "minimum" or "maximum" or "minItems" or "maxItems" or "items" or "required" or "properties" or "additionalProperties", _) => [],
        _ => throw new NotSupportedException($"The schema says “{word}”, which is not checked here."),
    };

    /// <summary>Where no schema is met, the one that is nearly met is what the author meant.</summary>
    private string[] ProblemsOfNearest(JsonArray schemas, JsonNode? value, string path) =>
        schemas.Select(schema => Problems(schema!, value, path).ToArray()).MinBy(problems => problems.Length)!;

    private static string[] Unless(bool holds, string path, string problem) => holds ? [] : [$"{path}: {problem}"];

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static double Number(JsonValue number) => double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Type(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.AsValue().TryGetValue<long>(out _) ? "integer" : "number",
        _ => "boolean",
    };
}
