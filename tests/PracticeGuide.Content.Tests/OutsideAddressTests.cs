using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests;

public sealed class OutsideAddressTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder()
        .WriteBody(ContentFolder.EnglishPage, """
            ## A {#a}

            [One](https://example.org/one#here), <https://example.org/two>, [one again](https://example.org/one#there), [two](https://EXAMPLE.org/two).
            [Call](tel:211), [write](mailto:a@example.org), [stay](#a), [read](partners/start), <b@example.org>.

            :::resources quebec
            :::
            """)
        .WriteBody(ContentFolder.FrenchPage, """
            ## A {#a}

            [Trois](http://example.org/trois?q=é) et [la maison](https://www.example.org/jeunes/).

            :::resources quebec
            :::
            """);

    [Fact]
    public void A_page_knows_the_sites_its_own_links_lead_to()
    {
        var page = _folder.LoadLibrary().Pages.Single(page => page.Id == "partners/example");

        Assert.Equal(
            ["https://example.org/one", "https://example.org/two"],
            page.Text[Language.English].OutsideAddresses.Select(OutsideAddress.Key).Distinct());
    }

    [Fact]
    public void Every_address_stands_once_with_the_files_it_is_in() =>
        Assert.Equal(
            [
                "https://www.example.org/jeunes/: resources.yml guide/partners/example.fr.md",
                "https://example.org/one: guide/partners/example.en.md",
                "https://example.org/two: guide/partners/example.en.md",
                "http://example.org/trois?q=%C3%A9: guide/partners/example.fr.md",
            ],
            OutsideAddress.Of(_folder.LoadLibrary()).Select(link => $"{link.Address.AbsoluteUri}: {string.Join(' ', link.Files)}"));

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(_folder.Messages);

    public void Dispose() => _folder.Dispose();
}
