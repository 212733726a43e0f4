using System.Collections.Immutable;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>A page of one worksheet. <see cref="WorksheetFilter"/> has loaded it, and checked the right to touch it, before a handler runs.</summary>
public abstract class WorksheetPage(Publisher publisher) : SitePage(publisher)
{
    public Worksheet Worksheet { get; internal set; } = null!;

    public Tool Tool { get; internal set; } = null!;

    /// <summary>By item id; items without an answer are absent.</summary>
    public IReadOnlyDictionary<string, CheckAnswer> Answers { get; internal set; } = ImmutableDictionary<string, CheckAnswer>.Empty;

    public Progress Progress => Progress.Of(Tool, Answers);

    public override string? AudienceId => Tool.AudienceIds.FirstOrDefault();

    /// <summary>Finds what else the address names, once the worksheet is loaded.</summary>
    /// <returns>False where there is no such thing; the answer is then 404.</returns>
    internal virtual bool Find(RouteValueDictionary address) => true;

    public CheckAnswer AnswerTo(string itemId) => Answers.GetValueOrDefault(itemId, CheckAnswer.Empty);

    /// <summary>The stored answer to an item, or null while it has none.</summary>
    public Answer? Stored(string itemId) => Worksheet.Answers.FirstOrDefault(answer => string.Equals(answer.ItemId, itemId, StringComparison.Ordinal));
}
