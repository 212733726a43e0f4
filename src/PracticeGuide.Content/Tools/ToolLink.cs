using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools;

/// <summary>What a tool says of another: it can only be checked when every tool is read.</summary>
/// <param name="Place">Where the tool is named.</param>
/// <param name="Target">The item that takes what is carried, or null where only the tool is named.</param>
internal sealed record ToolLink(string ToolId, Place Place, CarryTarget? Target = null);

/// <param name="Place">Where the item is named.</param>
/// <param name="From">The item that is carried; null for the targets of recommendations.</param>
internal sealed record CarryTarget(string ItemId, Place Place, Item? From);
