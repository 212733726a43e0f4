namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What the script that saves by itself is told, in words it only has to show.</summary>
/// <param name="Message">The state of saving: "Saved at 14:02", or what is wrong.</param>
/// <param name="Revision">The revision the next save starts from; null to keep the same one.</param>
/// <param name="Problems">By field name.</param>
/// <param name="Progress">How far the worksheet is; null when nothing was saved.</param>
/// <param name="State">Where the step stands: as just saved, else as stored.</param>
public sealed record SaveReply(string Message, int? Revision, IReadOnlyDictionary<string, string> Problems, ProgressReply? Progress, StateReply State);

/// <param name="Words">"5 of 8 steps done"</param>
/// <param name="Total">Without the steps that do not apply.</param>
public sealed record ProgressReply(string Words, int Done, int Total);

/// <summary>Where the step stands, for the list of steps.</summary>
public sealed record StateReply(string Id, string Name);
