using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Versions;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Files;

/// <summary>Says in the person's language what is wrong with a file, and what of it is kept aside.</summary>
public sealed class ImportTexts(IStringLocalizer<Texts> text)
{
    private const int MegaByte = 1024 * 1024;

    public string Of(ImportProblem problem) => problem.Kind switch
    {
        ImportProblemKind.NoFile => text["Choose the file of a worksheet; its name ends in “json”."],
        ImportProblemKind.TooLarge => text["This file is too large: at most {0} MB fit.", FileReader.MostBytes / MegaByte],
        ImportProblemKind.Truncated => text["This file ends in the middle. Download it again, and bring in the whole of it."],
        ImportProblemKind.TooDeep => text["This file is built in a way that no worksheet is. Download the worksheet again."],
        ImportProblemKind.SaidTwice => text["This file says the same thing twice, so that it is not clear which one counts. Download the worksheet again."],
        ImportProblemKind.OtherFormat => text["This file is not a worksheet that was exported from a site like this one."],
        ImportProblemKind.NewerFormat => text["This file was made by a newer version of the site (format {0}, and this site reads up to {1}).", problem.Version, WorksheetFile.CurrentVersion],
        ImportProblemKind.Damaged => text["This file is damaged or was changed: “{0}” is missing, or is not what it should be.", Named(problem)],
        ImportProblemKind.UnknownTool => text["The tool of this worksheet, “{0}”, is not published on this site.", Named(problem)],
        ImportProblemKind.UnknownToolVersion => text["The tool “{0}” is published on this site, but not in version {1}, in which this worksheet was filled in.", Named(problem), problem.Version],
        _ => text["This file cannot be read. Choose the file as it was downloaded; its name ends in “json”."],
    };

    /// <summary>What of an answer is kept aside, and why: one line each.</summary>
    public IEnumerable<string> Of(SetAsideInFile aside, Tool tool, Language language)
    {
        var item = tool.FindItem(aside.Answer.Item);
        var title = item?.Title[language] ?? aside.Answer.Item;
        foreach (var misfit in aside.Misfits)
        {
            var place = Place(item, misfit, language);
            yield return place.Length == 0 ? text["“{0}”: {1}", title, Of(misfit.Reason)] : text["“{0}”, {1}: {2}", title, place, Of(misfit.Reason)];
        }
    }

    /// <summary>What is told of the file as a whole.</summary>
    public IEnumerable<string> Remarks(ImportPlan plan)
    {
        if (!plan.HasStage)
            yield return text["The stage “{0}” is none of this tool: the worksheet stands at the beginning.", plan.File.Stage ?? ""];
        if (!plan.File.Signatures.IsEmpty)
            yield return text["Signatures count only where they were given. Those of this file are kept in the history: sign again here."];
    }

    private static string Named(ImportProblem problem) => problem.Place is { Length: > 0 and <= 200 } place ? place : "–";

    private string Place(Item? item, Misfit misfit, Language language)
    {
        if (misfit.Field.Length == 0)
            return "";
        if (item is TableItem table && misfit.Field.Split('.', 2) is [_, var columnId] && table.FindColumn(columnId) is { } column)
            return column.Title[language];
        return item?.FindField(misfit.Field) is null ? misfit.Field : text[FieldNames.Of(misfit.Field)].Value;
    }

    private string Of(MisfitReason reason) => reason switch
    {
        MisfitReason.NoLongerAsked => text["this is not asked in this version of the tool"],
        MisfitReason.KindDiffers => text["Something of another kind is asked"],
        MisfitReason.WordsDiffer => text["what was agreed to has other words now"],
        MisfitReason.OptionGone => text["this is none of the answers to choose from"],
        MisfitReason.TooManyOptions => text["more is chosen than may be"],
        MisfitReason.TooLong => text["the text is too long"],
        MisfitReason.SeveralLines => text["the text has several lines, and one fits"],
        MisfitReason.OutOfRange => text["the number is too small or too great"],
        MisfitReason.TooManyDecimals => text["the number has too many decimals"],
        MisfitReason.RowGone => text["the table has no such row"],
        MisfitReason.TooManyRows => text["the table takes fewer rows"],
        _ => text["this cannot be read as an answer"],
    };
}
