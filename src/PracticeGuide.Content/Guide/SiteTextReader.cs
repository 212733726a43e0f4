using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SiteTextReader
{
    public static SiteText? Read(ContentFile? file, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var keys = new MappingReader(root, report, "name", "headline", "summary");
        return new SiteText
        {
            Name = keys.Bilingual("name"),
            Headline = keys.Bilingual("headline"),
            Summary = keys.Bilingual("summary"),
        };
    }
}
