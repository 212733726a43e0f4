using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Carrying;

/// <summary>What becomes of an answer when something is carried into it.</summary>
/// <param name="Answer">What it held, and after that what was added.</param>
/// <param name="Added">How many paragraphs or rows.</param>
/// <param name="AlreadyThere">How many were there already and are left out.</param>
/// <param name="NotFitting">What there is no room or place for, in words: nothing is cut to fit.</param>
public sealed record CarryOver(ItemAnswer Answer, int Added, int AlreadyThere, ImmutableArray<string> NotFitting)
{
    /// <summary>Adds what is offered to what an item holds. Doing it again adds nothing, in whatever language.</summary>
    /// <param name="target">A long text, whose paragraphs stand apart by blank lines, or a table whose rows people add. Nothing fits in any other.</param>
    /// <param name="answer">What the target holds.</param>
    /// <param name="language">Of the texts that are added.</param>
    /// <param name="newRowId">Makes an id for a row that the target does not have yet.</param>
    public static CarryOver Into(Item target, ItemAnswer answer, CarryOffer offer, Language language, Func<string> newRowId) => target switch
    {
        LongTextItem text => IntoText(text, answer, offer, language),
        TableItem { HasOwnRows: true } table => IntoTable(table, answer, offer, language, newRowId),
        _ => new(answer, 0, 0, [.. offer.Paragraphs.Select(paragraph => paragraph[language])]),
    };

    private static CarryOver IntoText(LongTextItem target, ItemAnswer answer, CarryOffer offer, Language language)
    {
        var text = answer[LongTextItem.Text];
        var there = Paragraph.Split(text).ToHashSet(StringComparer.Ordinal);
        var notFitting = ImmutableArray.CreateBuilder<string>();
        var added = 0;
        var alreadyThere = 0;
        foreach (var paragraph in offer.Paragraphs)
        {
            var longer = text.Length == 0 ? paragraph[language] : text + Paragraph.Between + paragraph[language];
            if (Language.All.Any(each => there.IsSupersetOf(Paragraph.Split(paragraph[each]))))
            {
                alreadyThere++;
            }
            else if (longer.Length > target.MaximumLength)
            {
                notFitting.Add(paragraph[language]);
            }
            else
            {
                text = longer;
                there.UnionWith(Paragraph.Split(paragraph[language]));
                added++;
            }
        }

        return new(added == 0 ? answer : answer.With(LongTextItem.Text, text), added, alreadyThere, notFitting.ToImmutable());
    }

    private static CarryOver IntoTable(TableItem target, ItemAnswer answer, CarryOffer offer, Language language, Func<string> newRowId)
    {
        var rows = answer.Rows.ToBuilder();
        var notFitting = ImmutableArray.CreateBuilder<string>();
        var alreadyThere = 0;
        foreach (var (place, paragraph) in offer.Paragraphs.Index())
        {
            var carried = CarriedRow.Of(target, offer, place, language);
            if (carried is { IsEmpty: false } && carried.IsAmong(rows))
                alreadyThere++;
            else if (carried is null or { IsEmpty: true } || rows.Count >= target.Most)
                notFitting.Add(paragraph[language]);
            else
                rows.Add(carried.WithId(newRowId()));
        }

        return new(
            rows.Count == answer.Rows.Length ? answer : answer.WithRows(rows.ToImmutable()), rows.Count - answer.Rows.Length, alreadyThere,
            notFitting.ToImmutable());
    }
}
