using System.Collections.Immutable;

namespace PracticeGuide.Content.Tools.Rules;

/// <summary>What a rule may ask about the answers of a worksheet.</summary>
public interface IRuleFacts
{
    /// <summary>The value of an item: its option, level, state, yes or no, or text; several options apart by a space; empty where it is not answered or not visible.</summary>
    string Value(string itemId);

    bool IsAnswered(string itemId);

    /// <summary>The mean level of the answered scale items of a section, 1 the lowest; null where none is answered.</summary>
    double? Average(string sectionId);
}

/// <summary>A pure condition over answers. Written as <c>purpose == other and answered(date)</c>.</summary>
public abstract record Rule
{
    public abstract bool Holds(IRuleFacts facts);

    /// <summary>Every item it names, in the order of the text.</summary>
    public abstract IEnumerable<string> ItemIds { get; }

    /// <summary>Every section whose mean it asks for, in the order of the text.</summary>
    public virtual IEnumerable<string> SectionIds => [];

    /// <summary>The item holds one of these options.</summary>
    public sealed record IsOneOf(string ItemId, ImmutableArray<string> OptionIds) : Rule
    {
        public override IEnumerable<string> ItemIds => [ItemId];

        public override bool Holds(IRuleFacts facts)
        {
            var value = facts.Value(ItemId).AsSpan();
            foreach (var word in value.Split(' '))
            {
                foreach (var id in OptionIds)
                {
                    if (value[word].SequenceEqual(id) && id.Length > 0)
                        return true;
                }
            }

            return false;
        }
    }

    public sealed record Answered(string ItemId) : Rule
    {
        public override IEnumerable<string> ItemIds => [ItemId];

        public override bool Holds(IRuleFacts facts) => facts.IsAnswered(ItemId);
    }

    /// <summary>Never holds for a section without an answer.</summary>
    public sealed record AverageIs(string SectionId, Comparison Comparison, double Limit) : Rule
    {
        public override IEnumerable<string> ItemIds => [];

        public override IEnumerable<string> SectionIds => [SectionId];

        public override bool Holds(IRuleFacts facts) => facts.Average(SectionId) is { } average && Comparison switch
        {
            Comparison.Less => average < Limit,
            Comparison.AtMost => average <= Limit,
            Comparison.More => average > Limit,
            _ => average >= Limit,
        };
    }

    public sealed record Not(Rule Inner) : Rule
    {
        public override IEnumerable<string> ItemIds => Inner.ItemIds;

        public override IEnumerable<string> SectionIds => Inner.SectionIds;

        public override bool Holds(IRuleFacts facts) => !Inner.Holds(facts);
    }

    public sealed record Both(Rule Left, Rule Right) : Rule
    {
        public override IEnumerable<string> ItemIds => Left.ItemIds.Concat(Right.ItemIds);

        public override IEnumerable<string> SectionIds => Left.SectionIds.Concat(Right.SectionIds);

        public override bool Holds(IRuleFacts facts) => Left.Holds(facts) && Right.Holds(facts);
    }

    public sealed record Either(Rule Left, Rule Right) : Rule
    {
        public override IEnumerable<string> ItemIds => Left.ItemIds.Concat(Right.ItemIds);

        public override IEnumerable<string> SectionIds => Left.SectionIds.Concat(Right.SectionIds);

        public override bool Holds(IRuleFacts facts) => Left.Holds(facts) || Right.Holds(facts);
    }
}

public enum Comparison
{
    Less,
    AtMost,
    More,
    AtLeast,
}
