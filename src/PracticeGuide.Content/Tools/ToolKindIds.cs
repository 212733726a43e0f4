using System.Collections.Frozen;
using System.Text.Json;

namespace PracticeGuide.Content.Tools;

/// <summary>How files and folders name the kinds of tools: <c>self-assessment</c>.</summary>
internal static class ToolKindIds
{
    private static readonly FrozenDictionary<string, ToolKind> Kinds = Enum.GetValues<ToolKind>()
        .ToFrozenDictionary(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()), StringComparer.Ordinal);

    public static IEnumerable<string> All => Kinds.Keys.Order(StringComparer.Ordinal);

    public static bool TryParse(string id, out ToolKind kind) => Kinds.TryGetValue(id, out kind);
}
