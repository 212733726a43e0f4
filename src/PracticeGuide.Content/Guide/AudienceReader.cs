using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>An audience and where its slugs stand; without its pages yet.</summary>
internal sealed record AudienceFile(Audience Audience, FileReport Report, Place SlugPlace);

/// <summary>Reads the <c>audience.yml</c> of a folder of <c>guide</c>.</summary>
internal static class AudienceReader
{
    /// <param name="guide">What the audience may refer to.</param>
    /// <returns>The audience; with empty texts when the file is missing or cannot be read, so that its pages can be read all the same.</returns>
    public static AudienceFile Read(string id, ContentFile? file, FileReport report, GuideNames guide)
    {
        if (!Kebab.Is(id))
            report.Error(Place.Start, $"The folder's name “{id}” is not made of {Kebab.Form}.");
        if (YamlFile.Read(file, report) is not { } root)
            return new AudienceFile(Unreadable(id), report, Place.Start);

        var keys = new MappingReader(root, report, "order", "slug", "title", "summary", "introduction", "does", "neighbours", "asks", "door");
        var audience = new Audience
        {
            Id = id,
            Order = keys.Integer("order", 0, 1_000_000),
            Slug = keys.BilingualSlug("slug"),
            Title = keys.Bilingual("title"),
            Summary = keys.Bilingual("summary"),
            Introduction = keys.Bilingual("introduction"),
            Does = keys.OptionalBilinguals("does"),
            Neighbours = new NeighbourReader(id, guide).ReadMany(keys),
            Asks = new AudienceQuestionReader(id, guide).Read(keys),
            Door = keys.OptionalBoolean("door", byDefault: true),
        };
        keys.CheckCount("does", 3, 6);
        return new AudienceFile(audience, report, keys.PlaceOf("slug"));
    }

    private static Audience Unreadable(string id)
    {
        var empty = new ByLanguage<string>("", "");
        return new Audience { Id = id, Order = 0, Slug = empty, Title = empty, Summary = empty, Introduction = empty };
    }
}
