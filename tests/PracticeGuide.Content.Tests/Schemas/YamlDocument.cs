using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Schemas;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tests.Schemas;

/// <summary>A file of a content folder that a schema describes, as an editor sees it.</summary>
internal sealed record YamlDocument(string Path, ContentSchema Schema, YamlMapping Root, int LinesAbove)
{
    /// <summary>Every file of a content folder that a schema describes.</summary>
    public static ImmutableArray<YamlDocument> In(string folder) =>
    [
        .. from file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
           let path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')
           from schema in ContentSchema.All
           where Regex.IsMatch(path, $"^{Regex.Escape(schema.Files).Replace("\\*", "[^/]+", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1))
           orderby path
           select Read(path, schema, File.ReadAllText(file)),
    ];

    public static YamlDocument Read(string path, ContentSchema schema, string text)
    {
        var bag = new DiagnosticBag();
        var parts = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(text, bag.For(path)) : null;
        var root = YamlReader.Read(parts?.Yaml ?? text, bag.For(path));
        Assert.Empty(bag.Sorted());
        return new YamlDocument(path, schema, root!, parts is null ? 0 : 1);
    }

    public IEnumerable<string> Problems => SchemaCheck.Problems(Schema.Schema, Json(Root)).Select(problem => $"{Path}{problem}");

    /// <summary>Plain words are numbers, truths or nothing where YAML 1.2 says so; what stands in quotes is text.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Json)]),
        YamlText { IsPlain: true, Value: "" or "~" or "null" or "Null" or "NULL" } => null,
        YamlText { IsPlain: true, Value: "true" or "True" or "TRUE" } => true,
        YamlText { IsPlain: true, Value: "false" or "False" or "FALSE" } => false,
        YamlText { IsPlain: true } plain when long.TryParse(plain.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        YamlText { IsPlain: true } plain when double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        YamlText text => text.Value,
        _ => throw new NotSupportedException(node.What),
    };
}
