using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Rules;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>One thing a tool asks. Each kind of item is a type of its own.</summary>
public abstract record Item
{
    /// <summary>What <see cref="RequiredFor"/> says in a tool without stages: it counts as missing until it is answered.</summary>
    public const string RequiredForDone = "done";

    // By identity and beside the items: a field of the record would count when items are compared, and a changed copy would inherit it.
    private static readonly ConditionalWeakTable<Item, StrongBox<ImmutableArray<AnswerField>>> Made = [];

    /// <summary>Unique in its tool, stable and never reused: answers are kept under it.</summary>
    public required string Id { get; init; }

    public required ByLanguage<string> Title { get; init; }

    /// <summary>One or two sentences that help to answer, or null.</summary>
    public ByLanguage<string>? Help { get; init; }

    /// <summary>Short answers someone might give, the same number in each language; may be empty.</summary>
    public ImmutableArray<ByLanguage<string>> Examples { get; init; } = [];

    /// <summary>The passage that justifies the item, or null.</summary>
    public GuidanceLink? Guidance { get; init; }

    /// <summary>The stage that is not left while this is not answered, <see cref="RequiredForDone"/>, or null.</summary>
    public string? RequiredFor { get; init; }

    /// <summary>Whether it may stay empty: it is none of what has to be answered, and is never missing.</summary>
    public bool IsOptional { get; init; }

    /// <summary>When it is asked at all; null for always. Names only items that stand earlier.</summary>
    public Rule? ShowIf { get; init; }

    /// <summary>The roles that fill it in, its own or those of its section; empty for everybody.</summary>
    public ImmutableArray<string> FilledBy { get; init; } = [];

    /// <summary>The stage until which only <see cref="FilledBy"/> sees what is answered, its own or that of its section; null for never hidden.</summary>
    public string? PrivateUntil { get; init; }

    /// <summary>The number of the review it is asked at, from 1; null outside reviews.</summary>
    public int? Review { get; init; }

    /// <summary>What an answer to it holds, in the order of its form; none where it asks nothing or is a table.</summary>
    public ImmutableArray<AnswerField> Fields => Made.GetValue(this, item => new(item.MakeFields())).Value;

    /// <summary>The field that rules ask for; null where there is none.</summary>
    public AnswerField? MainField => Fields.FirstOrDefault();

    /// <summary>Whether it asks anything.</summary>
    public virtual bool IsAsked => true;

    /// <summary>Whether people fill it in by themselves; a signature is given by going on to the next stage.</summary>
    public virtual bool IsFilledIn => IsAsked;

    /// <summary>Whether a worksheet has only come to its end once this is answered.</summary>
    public bool IsExpected => IsFilledIn && !IsOptional;

    /// <summary>Whether nothing more is needed for it.</summary>
    public virtual bool IsAnsweredBy(ItemAnswer answer) => MainField is { } main && answer[main.Name].Length > 0;

    public AnswerField? FindField(string name) => Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    /// <summary>Makes <see cref="Fields"/>; called once an item.</summary>
    protected abstract ImmutableArray<AnswerField> MakeFields();
}

/// <summary>One of the answers to choose from.</summary>
/// <param name="Id">Unique in its item, stable and never reused: answers hold it.</param>
/// <param name="Help">A sentence, or null.</param>
public sealed record Option(string Id, ByLanguage<string> Title, ByLanguage<string>? Help = null);
