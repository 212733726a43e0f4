using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Web.Text;

/// <summary>The interface texts for the fields whose text a problem page gives back, as keys for the localizer.</summary>
public static class FieldNames
{
    public static string Of(string field) => field switch
    {
        CheckAnswerReader.Sentence => Key("Your sentence"),
        CheckAnswerReader.Note => Key("Note"),
        CheckAnswerReader.Responsible => Key("Person responsible"),
        "Title" => Key("Name of this worksheet"),
        _ => Key("Your name"),
    };

    private static string Key(string english) => english;
}
