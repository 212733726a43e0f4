using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Web.Text;

/// <summary>The interface texts for the fields of answers, as keys for the localizer.</summary>
public static class FieldNames
{
    /// <summary>What stands before the value of a field, where the answer is read and where a problem page gives a text back.</summary>
    /// <param name="field">As forms name it, whatever item it belongs to.</param>
    public static string Of(string field) => field switch
    {
        CheckItem.State => Key("State"),
        CheckItem.Sentence => Key("Your sentence"),
        CheckItem.Note => Key("Note"),
        CheckItem.Responsible => Key("Person responsible"),
        CheckItem.Due => Key("By when"),
        CheckItem.Evidence => Key("What shows it"),
        ScaleItem.Level => Key("Level"),
        ChoiceItem.Other => Key("In your own words"),
        ChoiceItem.Chosen or ChoicesItem.Chosen => Key("Chosen"),
        ClauseItem.Accepted => Key("Accepted"),
        ClauseItem.Parts => Key("Parts accepted"),
        SignatureItem.Name => Key("Signed by"),
        SignatureItem.Role => Key("Role"),
        SignatureItem.At => Key("Signed"),
        "Title" => Key("Name of this worksheet"),
        "PersonName" => Key("Your name"),
        _ => Key("Your answer"),
    };

    /// <summary>Marks a text that a page localizes, so that the test of interface texts finds it.</summary>
    private static string Key(string english) => english;
}
