namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>How a form says what is wrong: at the top, each line leading to its field, and beside the field itself.</summary>
public static class FormProblems
{
    /// <summary>Exactly one field is wrong, and the page says this about it in both places.</summary>
    public static void AssertOnly(SitePage page, string field, string problem)
    {
        Assert.Equal(problem, page.TextOf(".problems li"));
        Assert.Equal($"#{field}", page.LinkTo(".problems li a"));
        Assert.NotNull(page.Document.GetElementById(field));
        Assert.Equal(problem, page.TextOf(Css.Id($"{field}-problem")));
        Assert.False(page.One(Css.Id($"{field}-problem")).HasAttribute("hidden"));
        Assert.Contains($"{field}-problem", DescribedBy(page, field));
        Assert.Single(page.All(".field-problem:not([hidden])"));
    }

    /// <summary>The fields with a problem, in the order of the list at the top.</summary>
    public static IEnumerable<string> Fields(SitePage page) => page.All(".problems li a").Select(link => link.GetAttribute("href")![1..]);

    /// <summary>What is read out with a field, or with the group of fields it is.</summary>
    private static string[] DescribedBy(SitePage page, string field)
    {
        var element = page.One($"main {Css.Id(field)}");
        return (element.GetAttribute("aria-describedby") ?? element.Closest("fieldset")?.GetAttribute("aria-describedby") ?? "").Split(' ');
    }
}
