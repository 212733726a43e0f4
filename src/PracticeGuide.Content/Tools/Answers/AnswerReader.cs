using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Posted values as an answer.</summary>
/// <param name="Answer">What could be read; fields with a problem are empty in it.</param>
/// <param name="Problems">One a field at most; the answer may only be kept when there are none.</param>
public sealed record AnswerReading(ItemAnswer Answer, ImmutableArray<AnswerProblem> Problems);

/// <summary>Reads the answer to an item from what a form posts.</summary>
public static class AnswerReader
{
    /// <summary>Whatever is posted is read, never an exception. Missing values are empty ones.</summary>
    /// <param name="rowIds">The rows that a table which takes those of another has, in order; not looked at for other items.</param>
    public static AnswerReading Read(Item item, PostedValues values, ImmutableArray<string> rowIds = default)
    {
        if (!item.IsFilledIn)
            return new(ItemAnswer.Empty, [new("", AnswerProblemKind.NotAsked)]);
        if (item is TableItem table)
            return TableReader.Read(table, values, rowIds.IsDefault ? [] : rowIds);

        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        problems.AddRange(values.Names.Where(name => item.FindField(name) is null && values[name].Trim().Length > 0)
            .Select(name => new AnswerProblem(name, AnswerProblemKind.NotAsked)));
        var fields = item.Fields.Select(field => KeyValuePair.Create(field.Name, FieldReader.Read(field, field.Name, values.All(field.Name), problems))).ToArray();
        return new(new(fields, []), problems.ToImmutable());
    }
}
