using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Export.Documents;

/// <summary>What something says in each language of a document; once where it is the same in all of them, or was typed by someone.</summary>
/// <param name="Phrases">At least one.</param>
public sealed record Wording(ImmutableArray<Phrase> Phrases)
{
    /// <param name="say">Runs in each language in turn: interface texts, days and figures come out in it.</param>
    public static Wording Of(ImmutableArray<Language> languages, Func<Language, string> say)
    {
        ImmutableArray<Phrase> all = [.. languages.Select(language => new Phrase(In(language, say), language))];
        return all.Length > 1 && all.All(phrase => string.Equals(phrase.Text, all[0].Text, StringComparison.Ordinal))
            ? new([all[0] with { Language = null }])
            : new(all);
    }

    public static Wording Of(ImmutableArray<Language> languages, ByLanguage<string> said) => Of(languages, language => said[language]);

    /// <summary>As someone typed it.</summary>
    /// <param name="languageCode">The language they worked in, or null where that is not known.</param>
    public static Wording Typed(string text, string? languageCode) => new([new(text, Language.TryParse(languageCode, out var language) ? language : null)]);

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Phrases.All(phrase => phrase.Text.Length == 0);

    /// <summary>In one line, for places that hold no more than a text.</summary>
    public string Line => string.Join(" / ", Phrases.Select(phrase => phrase.Text));

    private static string In(Language language, Func<Language, string> say)
    {
        using (LanguageScope.Of(language))
            return say(language);
    }
}

/// <param name="Language">Null where it is in no language, or nobody knows in which.</param>
public sealed record Phrase(string Text, Language? Language);
