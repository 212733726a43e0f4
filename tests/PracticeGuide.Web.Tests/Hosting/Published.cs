using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Tests.Hosting;

/// <summary>The content of the repository, read once.</summary>
public static class Published
{
    public static string ContentPath { get; } = RepositoryRoot.Combine("content");

    private static readonly Lazy<Library> Read = new(() => LibraryLoader.Load(ContentPath).Library
        ?? throw new InvalidOperationException("The repository's content has errors: run check-content."));

    public static Library Library => Read.Value;

    /// <summary>Every page the sitemap lists, in one language after the other.</summary>
    public static IEnumerable<(Language Language, ByLanguage<string> Address)> Pages =>
        from language in Language.All
        from page in SiteAddresses.Published(Library)
        where page.Languages.Contains(language)
        select (language, page.Address);

    /// <summary>The same as theory data: language code, address in it.</summary>
    public static TheoryData<string, string> Addresses
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (language, address) in Pages)
                data.Add(language.Code, address[language]);
            return data;
        }
    }
}
