using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Html;

public sealed class ReadingTimeTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(198, 1)]
    [InlineData(199, 2)]
    [InlineData(398, 2)]
    [InlineData(399, 3)]
    public void A_page_takes_a_minute_for_each_200_words_begun(int words, int minutes)
    {
        _folder.WriteBody($"«\u00A0Début\u00A0» – !\n\n## Titre {{#titre}}\n\n{string.Join(' ', Enumerable.Repeat("mot", words))} ?");

        Assert.True(_folder.LoadLibrary().TryGetPage("partners/example", out var page));
        Assert.Equal(minutes, page.Text[Language.French].Minutes);
    }

    public void Dispose() => _folder.Dispose();
}
