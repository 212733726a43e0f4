using System.Globalization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Guide;

public sealed class GlossaryTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Each_term_stands_in_both_languages_with_its_definition_and_the_pages_that_use_it(string code)
    {
        var language = Languages.Of(code);

        var page = await site.ReadAsync(Addresses.Glossary(language));

        foreach (var term in site.Library.Terms)
        {
            var entry = page.Document.GetElementById(Addresses.TermAnchor(term.Id))!;
            var other = entry.QuerySelector($"dt [lang={language.Other.Culture.Name}]")!;
            Assert.Equal(Reading.Line(term.Term[language]), Reading.TextOf(entry.QuerySelector("dfn")!));
            Assert.Equal(Reading.Line(term.Term[language.Other]), Reading.TextOf(other));
            Assert.Equal(Reading.Line(term.Definition[language]), Reading.TextOf(entry.QuerySelector("dd > p")!));
            Assert.Equal(
                site.Library.Pages.Select(guide => guide.Text[language]).Where(guide => guide.TermIds.Contains(term.Id)).Select(guide => guide.Address),
                entry.QuerySelectorAll(".used-in a").Select(link => link.GetAttribute("href")));
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_terms_stand_in_the_alphabetical_order_of_the_reader(string code)
    {
        var language = Languages.Of(code);

        var page = await site.ReadAsync(Addresses.Glossary(language));

        var terms = page.TextsOf("dfn").ToArray();
        Assert.Equal(site.Library.Terms.Length, terms.Length);
        Assert.Equal(terms.Order(StringComparer.Create(language.Culture, CompareOptions.IgnoreCase)), terms);
    }
}
