using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Export.Documents;

/// <summary>A worksheet or a blank form as it leaves the site, before it is a page, a file of a word processor or anything else.</summary>
/// <param name="Languages">One, or two side by side.</param>
/// <param name="Title">What the worksheet is called.</param>
/// <param name="Summary">What stands below the title.</param>
/// <param name="Facts">Tool, stage, who takes part, dates; may be empty.</param>
/// <param name="Sections">In the order the tool gives.</param>
public sealed record ExportDocument(
    ImmutableArray<Language> Languages, Wording Title, Wording Summary, ImmutableArray<Fact> Facts, ImmutableArray<DocumentSection> Sections);

public sealed record Fact(Wording Label, Wording Value);

/// <param name="Intro">What stands above its items, or null.</param>
/// <param name="Items">At least one.</param>
public sealed record DocumentSection(string Id, Wording Title, Wording? Intro, ImmutableArray<DocumentItem> Items);

public sealed record DocumentItem(string Id, Wording Title, ImmutableArray<Block> Blocks);

/// <summary>A row of a table.</summary>
/// <param name="Title">What names it, or null.</param>
/// <param name="Cells">One a column.</param>
public sealed record TableLine(Wording? Title, ImmutableArray<Wording> Cells);

/// <summary>Something to tick with a pen.</summary>
/// <param name="Help">What it means, or null.</param>
public sealed record Box(Wording Title, Wording? Help = null);

public enum ParagraphKind
{
    /// <summary>What the tool says.</summary>
    Plain,

    /// <summary>What helps.</summary>
    Help,

    /// <summary>What was chosen.</summary>
    Chosen,

    /// <summary>What was typed, its lines apart by line feeds.</summary>
    Typed,

    /// <summary>What is agreed to or signed.</summary>
    Quote,

    /// <summary>Who wrote when, that nothing stands there.</summary>
    Note,
}

/// <summary>What an item says.</summary>
public abstract record Block
{
    public sealed record Paragraph(Wording Text, ParagraphKind Kind) : Block;

    /// <param name="Label">As it stands before the value, its colon included.</param>
    public sealed record Pair(Wording Label, Wording Value) : Block;

    /// <param name="Address">As it was typed: <c>http</c> or <c>https</c>.</param>
    public sealed record Link(Wording Label, string Address) : Block;

    public sealed record List(Wording? Label, ImmutableArray<Wording> Entries) : Block;

    /// <param name="Columns">Their titles; before them stands one more, empty, where the lines have titles.</param>
    public sealed record Table(Wording Title, ImmutableArray<Wording> Columns, ImmutableArray<TableLine> Lines) : Block
    {
        public bool HasLineTitles => Lines.Any(line => line.Title is not null);
    }

    /// <summary>Guidance of the tool.</summary>
    /// <param name="Html">Safe to show, in each language of the document.</param>
    public sealed record Passage(Wording Html) : Block;

    /// <summary>Lines to write on.</summary>
    /// <param name="Label">What is asked, its colon included, or null where the heading says it.</param>
    public sealed record WritingLines(Wording? Label, int Count) : Block;

    /// <summary>Boxes to tick.</summary>
    /// <param name="Label">What is asked, its colon included, or null where the heading says it.</param>
    public sealed record Boxes(Wording? Label, ImmutableArray<Box> Options) : Block;

    /// <summary>Short places to write in, on one line where it is wide enough.</summary>
    /// <param name="Labels">What is asked in each, its colon included.</param>
    public sealed record Blanks(ImmutableArray<Wording> Labels) : Block;
}
