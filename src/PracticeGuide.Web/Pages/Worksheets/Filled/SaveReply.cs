namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What the script that saves by itself is told, in words it only has to show.</summary>
/// <param name="Message">The state of saving: "Saved at 14:02", or what is wrong.</param>
/// <param name="Revision">The revision the next save starts from; null to keep the same one.</param>
/// <param name="Problems">By field name, as the form has it.</param>
/// <param name="Progress">How far the worksheet is; null when nothing was saved.</param>
/// <param name="State">Where the item stands: as just saved, else as stored.</param>
/// <param name="Visible">The ids of the items that are asked, now that this is answered.</param>
public sealed record SaveReply(
    string Message, int? Revision, IReadOnlyDictionary<string, string> Problems, ProgressReply? Progress, StateReply State, IReadOnlyList<string> Visible);

/// <param name="Words">"5 of 8 answered"</param>
public sealed record ProgressReply(string Words, int Answered, int Total);

/// <summary>Where the item stands, for the list of steps.</summary>
public sealed record StateReply(string Id, string Name);
