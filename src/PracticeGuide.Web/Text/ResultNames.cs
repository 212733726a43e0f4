using PracticeGuide.Search;

namespace PracticeGuide.Web.Text;

/// <summary>The interface texts for the kinds of search results, as keys for the localizer.</summary>
public static class ResultNames
{
    public static string Of(ResultKind kind) => kind switch
    {
        ResultKind.Tool => Key("Tool"),
        ResultKind.Term => Key("Word explained"),
        ResultKind.Resource => Key("Resource"),
        _ => Key("Guidance"),
    };

    public static string Of(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Section => Key("Section"),
        SuggestionKind.Tool => Of(ResultKind.Tool),
        SuggestionKind.Term => Of(ResultKind.Term),
        SuggestionKind.Resource => Of(ResultKind.Resource),
        _ => Of(ResultKind.Page),
    };

    /// <summary>The name of many.</summary>
    public static string Plural(ResultKind kind) => kind switch
    {
        ResultKind.Tool => Key("Tools"),
        ResultKind.Term => Key("Words explained"),
        ResultKind.Resource => Key("Resources"),
        _ => Key("Guidance"),
    };

    private static string Key(string english) => english;
}
