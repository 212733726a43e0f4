using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Results;

namespace PracticeGuide.Web.Text;

/// <summary>The interface texts for the kinds of tools and the states of a step, as keys for the localizer.</summary>
public static class ToolNames
{
    public static string Of(ToolKind kind) => kind switch
    {
        ToolKind.SelfAssessment => Key("Self-assessment"),
        ToolKind.Checklist => Key("Checklist"),
        ToolKind.ObservationForm => Key("Observation form"),
        ToolKind.DevelopmentPlan => Key("Development plan"),
        ToolKind.Agreement => Key("Agreement"),
        ToolKind.GuidedWorksheet => Key("Guided worksheet"),
        _ => Key("Log"),
    };

    public static string Of(CheckState state) => state switch
    {
        CheckState.InProgress => Key("In progress"),
        CheckState.Done => Key("Done"),
        CheckState.NotApplicable => Key("Does not apply"),
        _ => Key("Not started"),
    };

    /// <summary>The state of an item: of a recommendation, what one does about it.</summary>
    public static string Of(Item item, CheckState state) => !RecommendationItem.IsId(item.Id) ? Of(state) : state switch
    {
        CheckState.InProgress => Key("Doing"),
        CheckState.Done => Key("Done"),
        CheckState.NotApplicable => Key("Set aside"),
        _ => Key("To do"),
    };

    /// <summary>Marks a text that a page localizes, so that the test of interface texts finds it.</summary>
    private static string Key(string english) => english;
}
