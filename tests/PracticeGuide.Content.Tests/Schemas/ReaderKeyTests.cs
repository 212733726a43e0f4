using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Schemas;
using PracticeGuide.Content.Yaml;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Schemas;

/// <summary>Schemas and readers know the same keys: each group of keys of a whole folder is changed, and what the loader says is compared.</summary>
public sealed class ReaderKeyTests : IDisposable
{
    private readonly ContentFolder _folder = WholeFolder.Create();
    private readonly ImmutableArray<YamlDocument> _documents;
    private readonly Dictionary<string, string> _texts;

    public ReaderKeyTests()
    {
        _documents = YamlDocument.In(_folder.Path);
        _texts = _documents.ToDictionary(document => document.Path, document => File.ReadAllText(Path.Combine(_folder.Path, document.Path)), StringComparer.Ordinal);
    }

    [Fact]
    public void The_whole_folder_has_no_mistake()
    {
        Assert.Empty(_folder.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        Assert.Empty(_documents.SelectMany(document => document.Problems));
    }

    [Fact]
    public void Every_group_of_keys_of_every_schema_stands_in_the_whole_folder()
    {
        var expected = ContentSchema.All.SelectMany(schema => Objects(schema.Schema).Select(node => $"{schema.Name}{node.GetPath()}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Groups().Select(group => group.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reader_knows_the_keys_of_the_schema_and_no_other()
    {
        var groups = Groups().Index().ToArray();
        Apply(groups.Select(group => group.Item.WithKey($"zzz{group.Index}")));
        var messages = Messages();

        foreach (var (i, group) in groups)
        {
            const string Before = "the keys are: ";
            var message = Assert.Single(messages, message => message.Text.Contains($"“zzz{i}”", StringComparison.Ordinal)).Text;
            var known = message[(message.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..].TrimEnd('.').Split(", ");

            Assert.Equal(group.Schema["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>One key of each file is lost at a time: what is below a lost key is not read.</summary>
    [Fact]
    public void A_reader_misses_the_keys_that_the_schema_requires_and_no_other()
    {
        var entries = Groups().SelectMany(group => group.Keys.Entries.Select(entry => (Group: group, Entry: entry)))
            .GroupBy(key => key.Group.Document.Path, StringComparer.Ordinal).SelectMany(file => file.Index()).ToLookup(key => key.Index, key => key.Item);

        foreach (var round in entries)
        {
            Apply(round.Select(key => new Change(key.Group.Document, key.Entry.Place, "zzz", key.Entry.Key.Length)));
            var messages = Messages();
            Restore();

            foreach (var (group, entry) in round)
            {
                var isMissed = messages.Any(message => message.File == group.Document.Path
                    && (message.Text.StartsWith($"The key “{entry.Key}” is missing", StringComparison.Ordinal) || message.Text.EndsWith($" is missing in {entry.Key}.", StringComparison.Ordinal)));

                Assert.True(isMissed == group.Requires(entry.Key), $"{group.Document.Path}({entry.Place.Line}): {entry.Key}");
            }
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Each group of keys of the schemas, where it first stands.</summary>
    private Group[] Groups() =>
        [.. _documents.SelectMany(document => Groups(document, document.Root, document.Schema.Schema)).DistinctBy(group => group.Name)];

    private void Apply(IEnumerable<Change> changes)
    {
        foreach (var file in changes.GroupBy(change => change.Document))
        {
            var lines = _texts[file.Key.Path].Split('\n');
            // From the end, so that what stands before keeps its place.
            foreach (var change in file.OrderByDescending(change => change.Place.Line).ThenByDescending(change => change.Place.Column))
            {
                ref var line = ref lines[change.Place.Line - 1 + file.Key.LinesAbove];
                line = line[..(change.Place.Column - 1)] + change.Text + line[(change.Place.Column - 1 + change.Length)..];
            }

            _folder.Write(file.Key.Path, string.Join('\n', lines));
        }
    }

    private void Restore()
    {
        foreach (var (path, text) in _texts)
            _folder.Write(path, text);
    }

    private ImmutableArray<(string File, string Text)> Messages() => [.. _folder.Diagnostics.Select(diagnostic => (diagnostic.File, diagnostic.Message))];

    private static IEnumerable<Group> Groups(YamlDocument document, YamlNode node, JsonObject schema)
    {
        var root = document.Schema.Schema;
        schema = SchemaCheck.Resolve(root, schema);
        switch (node)
        {
            case YamlList list:
                return list.Items.SelectMany(item => Groups(document, item, schema["items"]!.AsObject()));
            case YamlMapping mapping when schema["anyOf"] is JsonArray kinds:
                return Groups(document, mapping, kinds.OfType<JsonObject>().Single(kind => IsOfKind(mapping, kind)));
            case YamlMapping mapping when schema["properties"] is null:
                return mapping.Entries.SelectMany(entry => Groups(document, entry.Value, schema["additionalProperties"]!.AsObject()));
            case YamlMapping mapping:
                return mapping.Entries.SelectMany(entry => Groups(document, entry.Value, schema["properties"]![entry.Key]!.AsObject()))
                    .Prepend(new Group(document, mapping, schema));
            default:
                return [];
        }
    }

    private static bool IsOfKind(YamlMapping mapping, JsonObject kind) => kind["properties"]!.AsObject()
        .Any(property => property.Value!["const"] is { } word && (mapping.Find(property.Key)?.Value as YamlText)?.Value == word.GetValue<string>());

    /// <summary>Every part of a schema that has keys.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(part => Objects(part.Value)).Concat(schema["properties"] is JsonObject && schema.ContainsKey("additionalProperties") ? [schema] : []),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    /// <param name="Place">Within the YAML of the document.</param>
    /// <param name="Length">How many letters the text replaces.</param>
    private sealed record Change(YamlDocument Document, Place Place, string Text, int Length);

    private sealed record Group(YamlDocument Document, YamlMapping Keys, JsonObject Schema)
    {
        public string Name => $"{Document.Schema.Name}{Schema.GetPath()}";

        /// <summary>What tells kinds apart is always required; a page of the guidance needs the source that one about the site may leave out.</summary>
        public bool Requires(string key) => Schema["required"] is JsonArray keys && keys.Any(required => (string?)required == key)
            || Schema["properties"]![key]!["const"] is not null || Name + key is "page$source";

        /// <summary>One more key, before the others: those in braces stand after the place of the group.</summary>
        public Change WithKey(string key) => Keys.Entries[0].Place == Keys.Place
            ? new(Document, Keys.Place, $"{key}: 0\n{new string(' ', Keys.Place.Column - 1)}", 0)
            : new(Document, Keys.Place, $"{{ {key}: 0, ", 1);
    }
}
