using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PracticeGuide.Content.Schemas;

/// <summary>The JSON Schema of one kind of file, with which editors complete and check it while an author types.</summary>
/// <param name="Name">What it describes, a word: <c>audience</c>.</param>
/// <param name="Files">Which files, as a path from the content folder where a star stands for a name: <c>guide/*/audience.yml</c>.</param>
/// <param name="Schema">The schema, in the words of draft 7.</param>
public sealed record ContentSchema(string Name, string Files, JsonObject Schema)
{
    /// <summary>The folder of the content folder that the schemas are kept in.</summary>
    public const string Folder = "schemas";

    private const string End = ".schema.json";

    /// <summary>Every schema, in the order authors meet the files.</summary>
    public static ImmutableArray<ContentSchema> All { get; } =
    [
        Of<PageKeys>("page", "guide/*/*.md", "The front matter of a page · L’en-tête d’une page"),
        Of<AudienceKeys>("audience", "guide/*/audience.yml", "An audience · Un public"),
        Of<GlossaryKeys>("glossary", "glossary.yml", "The terms · Les termes"),
        Of<ResourcesKeys>("resources", "resources.yml", "The directory of resources · Le répertoire de ressources"),
        Of<SearchKeys>("search", "search.yml", "What search takes for the same · Ce que la recherche tient pour équivalent"),
        Of<DrawingKeys>("drawing", "drawings/*.yml", "A drawing · Un dessin"),
        Of<ToolKeys>("tool", "tools/*/*.yml", "A tool · Un outil"),
        Of<SourcesKeys>("sources", "sources.yml", "The source documents · Les documents sources"),
        Of<SiteKeys>("site", "site.yml", "The site itself · Le site lui-même"),
    ];

    /// <summary>Where it is kept, from the content folder: <c>schemas/audience.schema.json</c>.</summary>
    public string Path => $"{Folder}/{Name}{End}";

    /// <summary>What its file holds.</summary>
    public string Text => SchemaWriter.Text(Schema);

    /// <summary>Whether a path from the content folder is that of a schema.</summary>
    internal static bool IsPath(string path) =>
        path.StartsWith($"{Folder}/", StringComparison.Ordinal) && path.EndsWith(End, StringComparison.Ordinal);

    private static ContentSchema Of<TKeys>(string name, string files, string title) => new(name, files, SchemaWriter.Write(typeof(TKeys), title));
}
