using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Tests.Hosting;

/// <summary>The languages of the site for theories: <c>[MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]</c>.</summary>
public static class Languages
{
    public static TheoryData<string> Codes => [.. Language.All.Select(language => language.Code)];

    public static Language Of(string code) =>
        Language.TryParse(code, out var language) ? language : throw new ArgumentException($"The site does not speak “{code}”.", nameof(code));
}
