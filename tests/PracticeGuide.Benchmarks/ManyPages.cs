using System.Globalization;
using System.Text.RegularExpressions;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks;

/// <summary>A content folder of many pages in both languages, made of the words of the repository's own pages.</summary>
public static partial class ManyPages
{
    /// <summary>Pages an audience has; each has two files.</summary>
    private const int PagesInAnAudience = 100;

    /// <param name="folder">Where to write; empty.</param>
    /// <param name="pages">How many, two files each.</param>
    /// <returns>Bytes of Markdown written.</returns>
    public static long Write(string folder, int pages)
    {
        foreach (var name in (string[])["site.yml", "sources.yml", "glossary.yml"])
            File.Copy(RepositoryRoot.Combine("content", name), Path.Combine(folder, name));
        var models = Directory.GetFiles(RepositoryRoot.Combine("content", "guide"), "*.en.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        long bytes = 0;
        for (var i = 0; i < pages; i++)
        {
            var audience = $"audience-{i / PagesInAnAudience}";
            var place = Directory.CreateDirectory(Path.Combine(folder, "guide", audience)).FullName;
            if (i % PagesInAnAudience == 0)
                File.WriteAllText(Path.Combine(place, "audience.yml"), Audience(audience));
            foreach (var code in (string[])["en", "fr"])
            {
                var model = File.ReadAllText(models[i % models.Length][..^"en.md".Length] + code + ".md");
                var text = Page(model, i);
                File.WriteAllText(Path.Combine(place, $"page-{i}.{code}.md"), text);
                bytes += System.Text.Encoding.UTF8.GetByteCount(text);
            }
        }

        return bytes;
    }

    private static string Audience(string id) => $$"""
        order: 1
        slug: { en: {{id}}, fr: {{id}} }
        title: { en: "{{id}}", fr: "{{id}}" }
        summary: { en: "A summary.", fr: "Un résumé." }
        introduction: { en: "An introduction.", fr: "Une introduction." }

        """;

    /// <summary>The words of a real page under a name of its own; what leads to other pages, tools and drawings is left out.</summary>
    private static string Page(string model, int number)
    {
        var parts = model.Split("---\n", 3);
        var body = Places().Replace(Links().Replace(parts[2], "${words}"), "");
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            slug: page-{number}
            title: Page {number}
            summary: What page {number} is about.
            order: {number}
            reviewed: 2026-11-22
            source:
              - document: toolbox
                section: A section
                codes: [T1]
            ---

            """) + Codes().Replace(body, ":::callout") + $"\n\nWord{number} ends it.\n";
    }

    /// <summary>Links inside the site, terms aside.</summary>
    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?!term:|https?:|tel:|mailto:)[^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"^:::(drawing|resources) .*\n:::\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();

    [GeneratedRegex("^:::callout .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Codes();
}
