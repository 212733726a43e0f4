using System.Collections.Immutable;
using System.Text.Json;
using PracticeGuide.Content;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Versions;

namespace PracticeGuide.Web.Export.Files;

/// <summary>What a file becomes here. Pure: the same file and the same published tools always become the same.</summary>
/// <param name="Answers">Those that count, each fitting its item.</param>
/// <param name="SetAside">What no longer fits or is not asked here; it is kept in the history.</param>
/// <param name="HasStage">Whether the stage the file names is one of the tool's.</param>
public sealed record ImportPlan(Tool Tool, WorksheetFile File, ImmutableArray<PlannedAnswer> Answers, ImmutableArray<SetAsideInFile> SetAside, bool HasStage)
{
    /// <returns>The plan, or why there is none.</returns>
    public static (ImportPlan? Plan, ImportProblem? Problem) Of(WorksheetFile file, Library library)
    {
        if (!library.TryGetTool(file.Tool.Id, out _))
            return (null, new(ImportProblemKind.UnknownTool, file.Tool.Id));
        if (library.FindTool(file.Tool.Id, file.Tool.Version) is not { } tool)
            return (null, new(ImportProblemKind.UnknownToolVersion, file.Tool.Id, file.Tool.Version));

        var read = file.Answers.Select(answer => (Answer: answer, Value: Read(answer.Value))).ToArray();
        var readable = read.Where(each => each.Value is not null).ToDictionary(each => each.Answer.Item, each => each.Value!, StringComparer.Ordinal);
        var change = VersionChange.Between(tool, tool, readable);
        return (new(
            tool, file,
            [
                .. from answer in file.Answers
                   let kept = change.Answers.GetValueOrDefault(answer.Item) ?? (readable.GetValueOrDefault(answer.Item) is { IsEmpty: true } cleared ? cleared : null)
                   where kept is not null
                   select new PlannedAnswer(answer, AnswerJson.Write(kept)),
            ],
            [
                .. read.Where(each => each.Value is null).Select(each => new SetAsideInFile(each.Answer, [new("", MisfitReason.Unreadable)])),
                .. from aside in change.SetAside
                   select new SetAsideInFile(file.Answers.First(answer => answer.Item == aside.ItemId), aside.Misfits),
            ],
            file.Stage is null || tool.FindStage(file.Stage) is not null), null);
    }

    private static ItemAnswer? Read(JsonElement value)
    {
        try
        {
            return AnswerJson.TryRead(value, out var answer) ? answer : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // Half a surrogate pair, or a row twice.
            return null;
        }
    }
}

/// <param name="Value">As it will be kept.</param>
public sealed record PlannedAnswer(FileAnswer Answer, string Value);

/// <param name="Misfits">What of it does not fit, and why; at least one.</param>
public sealed record SetAsideInFile(FileAnswer Answer, ImmutableArray<Misfit> Misfits);
