using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Schemas;
using PracticeGuide.Content.Tools;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Schemas;

public sealed class SchemaTests
{
    private static readonly string Content = RepositoryRoot.Combine("content");

    [Fact]
    public void The_content_of_the_repository_is_as_the_schemas_say()
    {
        var documents = YamlDocument.In(Content);

        Assert.Empty(ContentSchema.All.Select(schema => schema.Name).Except(documents.Select(document => document.Schema.Name)));
        Assert.Empty(documents.SelectMany(document => document.Problems));
    }

    [Fact]
    public void Every_YAML_file_of_the_repository_has_a_schema() => Assert.Equal(
        Directory.GetFiles(Content, "*.yml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Content, path).Replace('\\', '/')).Order(),
        YamlDocument.In(Content).Select(document => document.Path).Where(path => path.EndsWith(".yml", StringComparison.Ordinal)).Order());

    [Theory]
    [InlineData("site", "name: { en: a, fr: b }\nheadline: { en: a, fr: b }\nsummary: { en: a }", "/summary: lacks fr")]
    [InlineData("site", "name: { en: a, fr: b }\nheadline: { en: a, fr: b }\nsumary: { en: a, fr: b }", ": lacks summary", ": has no key sumary")]
    [InlineData("site", "name: { en: a, fr: b, de: c }\nheadline: { en: a, fr: \"\" }\nsummary: a", "/name: has no key de", "/headline/fr: has another form", "/summary: is no object")]
    [InlineData("sources", "documents: []", "/documents: holds fewer than 1")]
    [InlineData("glossary", "terms:\n  - { id: Net, term: { en: 7, fr: b }, definition: { en: a, fr: b } }", "/terms/0/id: has another form", "/terms/0/term/en: is no string")]
    [InlineData("search", "synonyms:\n  - { en: [a b c d e, 7], de: [f] }", "/synonyms/0/en/0: has another form", "/synonyms/0/en/1: is no string", "/synonyms/0: has no key de")]
    [InlineData("page", "slug: a\ntitle: a\nsummary: a\norder: ten\nreviewed: 2026-13-01\ntranslationOf: de\ntools: a", "/order: is no integer", "/reviewed: is no day", "/translationOf: is none of en, fr", "/tools: is no array")]
    [InlineData("page", "slug: a\ntitle: a\nsummary: a\norder: -1\nreviewed: 2026-12-01\nsource: [{ document: a, section: b, codes: [t1] }]", "/order: is less than 0", "/source/0/codes/0: has another form")]
    [InlineData("drawing", "layout: thresholds\ntitle: { en: a, fr: b }\ndescription: { en: a, fr: b }\npieces: [{ label: { en: a, fr: b }, guidance: here }]", "/pieces: holds fewer than 2", "/pieces/0/guidance: has another form")]
    [InlineData("drawing", "title: { en: a, fr: b }\ndescription: { en: a, fr: b }\npieces: []", ": lacks layout")]
    public void A_mistake_is_found_where_it_stands(string name, string yaml, params string[] expected)
    {
        var schema = ContentSchema.All.Single(schema => schema.Name == name);

        var problems = YamlDocument.Read("x.yml", schema, yaml).Problems.Select(problem => problem["x.yml".Length..]).ToArray();

        Assert.All(expected, problem => Assert.Contains(problem, problems));
    }

    [Theory]
    [InlineData("four-dimensions"), InlineData("a"), InlineData("211-quebec"), InlineData("A"), InlineData("a--b"), InlineData("-a"), InlineData("été"), InlineData("")]
    public void Ids_have_the_form_that_the_reader_asks_for(string text) => Assert.Equal(Kebab.Is(text), HasForm("glossary", "$.properties.terms.items.properties.id", text));

    [Theory]
    [InlineData("T1"), InlineData("ABCD123"), InlineData("t1"), InlineData("T"), InlineData("T1234"), InlineData("1T")]
    public void Codes_have_the_form_that_the_reader_asks_for(string text) =>
        Assert.Equal(SourcesReader.IsCode(text), HasForm("page", "$.properties.source.items.properties.codes.items", text));

    [Theory]
    [InlineData("211"), InlineData("1 800 555-0199"), InlineData("(418) 555.0199"), InlineData("1\u00a0800 555-0199"), InlineData("21"), InlineData("1234567890123456"), InlineData("call 211"), InlineData("")]
    public void Telephone_numbers_have_the_form_that_the_reader_asks_for(string text) => Assert.Equal(
        PhoneNumber.Parse(text) is not null, HasForm("resources", "$.properties.territories.items.properties.resources.items.properties.phone", text));

    [Theory]
    [InlineData("absence"), InlineData("centre de services scolaire"), InlineData("  a  b "), InlineData("one two three four five"), InlineData(" "), InlineData("é")]
    [InlineData("123456789 123456789 123456789 123456789012345678901234567890"), InlineData("123456789 123456789 123456789 1234567890123456789012345678901")]
    public void Words_for_search_have_the_form_that_the_reader_asks_for(string text)
    {
        using var folder = new ContentFolder();
        folder.Write("search.yml", $"synonyms:\n  - en: [other, \"{text}\"]\n");

        Assert.Equal(folder.Diagnostics.IsEmpty, HasForm("search", "$.properties.synonyms.items.properties.en.items", text));
    }

    [Fact]
    public void Layouts_kinds_and_languages_are_those_there_are()
    {
        var drawing = ContentSchema.All.Single(schema => schema.Name == "drawing").Schema["anyOf"]!.AsArray();

        Assert.Equal(DrawingLayout.All.Select(layout => layout.Id), drawing.Select(layout => (string)layout!["properties"]!["layout"]!["const"]!));
        Assert.Equal(ToolKindIds.All.Order(), Node("tool", "$.properties.kind.enum").AsArray().Select(kind => (string)kind!).Order());
        Assert.Equal(Language.All.Select(language => language.Code), Node("page", "$.properties.translationOf.enum").AsArray().Select(code => (string)code!));
        Assert.Equal(Language.All.Select(language => language.Code), Node("site", "$.properties.name.properties").AsObject().Select(code => code.Key));
    }

    [Fact]
    public void A_layout_has_as_many_parts_as_it_draws()
    {
        foreach (var (layout, i) in DrawingLayout.All.Select((layout, i) => (layout, i)))
        {
            foreach (var (key, count) in new[] { ("pieces", layout.Pieces), ("ties", layout.Ties), ("pairs", layout.Pairs) })
            {
                var part = ContentSchema.All.Single(schema => schema.Name == "drawing").Schema["anyOf"]![i]!["properties"]![key];
                Assert.Equal((count.Least, count.Most), ((int?)part?["minItems"] ?? 0, (int?)part?["maxItems"] ?? 0));
            }
        }
    }

    [Fact]
    public void Every_key_is_described_in_both_languages()
    {
        var keys = ContentSchema.All.SelectMany(schema => Keys(schema.Schema).Select(key => (Name: $"{schema.Name} {key.Key}", Lines: ((string?)key.Value!["description"])?.Split('\n')))).ToArray();

        Assert.NotEmpty(keys);
        Assert.Empty(keys.Where(key => key.Lines is not [{ Length: > 0 }, { Length: > 0 }]).Select(key => key.Name));
        Assert.DoesNotContain(keys, key => Regex.IsMatch(key.Lines![1], "« | »| :", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void What_a_schema_refers_to_stands_alone() =>
        // Editors that know draft 7 pass over whatever stands beside a reference.
        Assert.All(ContentSchema.All.SelectMany(schema => References(schema.Schema)), reference => Assert.Single(reference));

    [Fact]
    public void The_schemas_of_the_repository_are_those_of_the_types()
    {
        var expected = ContentSchema.All.Select(schema => schema.Path).Order();
        var found = Directory.GetFiles(Path.Combine(Content, ContentSchema.Folder)).Select(path => Path.GetRelativePath(Content, path).Replace('\\', '/')).Order();

        Assert.Equal(expected, found);
        Assert.All(ContentSchema.All, schema => Assert.True(
            schema.Text == File.ReadAllText(Path.Combine(Content, schema.Path)),
            $"content/{schema.Path} is not what the types say: run dotnet run --project src/PracticeGuide.Web -- write-schemas"));
    }

    [Fact]
    public void Editors_are_told_which_schema_is_for_which_files()
    {
        var settings = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine(".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();

        Assert.Equal(
            ContentSchema.All.Where(schema => schema.Files.EndsWith(".yml", StringComparison.Ordinal)).Select(schema => ($"./content/{schema.Path}", $"content/{schema.Files}")),
            settings.Select(setting => (setting.Key, (string)setting.Value!)));
    }

    [Fact]
    public void Every_key_is_explained_to_authors_in_both_languages()
    {
        var halves = File.ReadAllText(Path.Combine(Content, "README.md")).Split("\n# Écrire");
        var keys = ContentSchema.All.SelectMany(schema => Keys(schema.Schema)).Select(key => key.Key).Where(key => !Language.TryParse(key, out _)).Distinct().ToArray();

        Assert.Equal(2, halves.Length);
        Assert.All(halves, half => Assert.Empty(keys.Except(CodeWords(half))));
    }

    [Fact]
    public void Schemas_are_no_part_of_the_content()
    {
        using var folder = new ContentFolder();
        foreach (var schema in ContentSchema.All)
            folder.Write(schema.Path, schema.Text);
        Assert.Empty(folder.Diagnostics);

        folder.Write("schemas/notes.md", "Notes.");

        Assert.Equal(["schemas/notes.md(1,1): warning: This file is not read."], folder.Messages);
    }

    private static IEnumerable<string> CodeWords(string markdown) =>
        Regex.Matches(markdown, "`[A-Za-z]+`", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(word => word.Value.Trim('`'));

    private static bool HasForm(string name, string path, string text) => Regex.IsMatch(text, (string)Node(name, path)["pattern"]!, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static JsonNode Node(string name, string path) => path.Split('.').Skip(1)
        .Aggregate((JsonNode)ContentSchema.All.Single(schema => schema.Name == name).Schema, (node, part) => node[part]!);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Keys(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(part => Keys(part.Value)).Concat(
            schema["properties"] is JsonObject keys && schema.ContainsKey("additionalProperties") ? keys : Enumerable.Empty<KeyValuePair<string, JsonNode?>>()),
        JsonArray array => array.SelectMany(Keys),
        _ => [],
    };

    private static IEnumerable<JsonObject> References(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(part => References(part.Value)).Concat(schema["$ref"] is JsonValue ? [schema] : []),
        JsonArray array => array.SelectMany(References),
        _ => [],
    };
}
