using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Web.Fields;

/// <summary>The order in which fields stand in their form, for the list of what is wrong above it.</summary>
public static class FormOrder
{
    private static readonly string[] Fields =
    [
        "Title", "PersonName",
        CheckAnswerReader.State, CheckAnswerReader.Sentence, CheckAnswerReader.Responsible, CheckAnswerReader.Due, CheckAnswerReader.Note,
    ];

    public static int Of(string field) => Array.IndexOf(Fields, field);
}
