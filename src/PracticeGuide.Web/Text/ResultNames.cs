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

    private static string Key(string english) => english;
}
