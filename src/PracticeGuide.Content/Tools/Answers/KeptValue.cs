namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Why a value that is kept is none of a field.</summary>
public enum MisfitReason
{
    /// <summary>Nothing asks for it any more: the item is gone, or the field of it.</summary>
    NoLongerAsked,

    /// <summary>Something of another kind is asked: a day where there was a text.</summary>
    KindDiffers,

    /// <summary>What was agreed to or signed has other words.</summary>
    WordsDiffer,

    OptionGone,
    TooManyOptions,
    TooLong,

    /// <summary>Several lines, where one is asked.</summary>
    SeveralLines,

    /// <summary>A number that is too small or too great.</summary>
    OutOfRange,

    TooManyDecimals,

    /// <summary>The table has no such row.</summary>
    RowGone,

    /// <summary>The table takes fewer rows.</summary>
    TooManyRows,

    /// <summary>It does not read as what is asked.</summary>
    Unreadable,
}

/// <summary>Reads values as they are kept, for a field that may be another than the one they were given to.</summary>
internal static class KeptValue
{
    /// <summary>As <see cref="Read(AnswerField, string)"/>, for a value given to a field of a kind.</summary>
    public static (string Value, MisfitReason? Problem) Read(AnswerField field, string kept, FieldKind from) =>
        from == field.Kind || (IsText(from) && IsText(field.Kind)) ? Read(field, kept) : ("", MisfitReason.KindDiffers);

    /// <returns>The value as the field keeps it; nothing where there is a problem.</returns>
    public static (string Value, MisfitReason? Problem) Read(AnswerField field, string kept)
    {
        if (field.Kind == FieldKind.ShortText && kept.Contains('\n', StringComparison.Ordinal))
            return ("", MisfitReason.SeveralLines);

        var (value, problem) = FieldReader.ReadKept(field, kept);
        return (value, problem is { } kind ? Reason(kind) : null);
    }

    private static bool IsText(FieldKind kind) => kind is FieldKind.ShortText or FieldKind.LongText;

    private static MisfitReason Reason(AnswerProblemKind problem) => problem switch
    {
        AnswerProblemKind.UnknownOption => MisfitReason.OptionGone,
        AnswerProblemKind.TooManyOptions => MisfitReason.TooManyOptions,
        AnswerProblemKind.TooLong => MisfitReason.TooLong,
        AnswerProblemKind.NumberOutOfRange or AnswerProblemKind.DateOutOfRange => MisfitReason.OutOfRange,
        AnswerProblemKind.TooManyDecimals => MisfitReason.TooManyDecimals,
        _ => MisfitReason.Unreadable,
    };
}
