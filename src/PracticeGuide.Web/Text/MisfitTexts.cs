using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Web.Text;

/// <summary>Why something of an answer does not fit a newer version of its tool.</summary>
public static class MisfitTexts
{
    /// <returns>The interface text in English.</returns>
    public static string Of(MisfitReason reason) => reason switch
    {
        MisfitReason.NoLongerAsked => Key("No longer asked"),
        MisfitReason.KindDiffers => Key("An answer of another kind is asked"),
        MisfitReason.WordsDiffer => Key("What was agreed to has other words"),
        MisfitReason.OptionGone => Key("What was chosen is no longer offered"),
        MisfitReason.TooManyOptions => Key("Fewer can be chosen"),
        MisfitReason.TooLong => Key("Longer than what fits"),
        MisfitReason.SeveralLines => Key("Several lines, where one is asked"),
        MisfitReason.OutOfRange => Key("Smaller or greater than what is asked"),
        MisfitReason.TooManyDecimals => Key("More decimals than are asked"),
        MisfitReason.RowGone => Key("The table no longer has this row"),
        MisfitReason.TooManyRows => Key("More rows than the table takes"),
        MisfitReason.Unreadable => Key("Does not read as what is asked"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    /// <summary>Marks a text that a page localizes, so that the test of interface texts finds it.</summary>
    private static string Key(string english) => english;
}
