using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>How forms and stored answers name the states of a check: <c>open</c>, <c>in-progress</c>, <c>done</c>, <c>not-applicable</c>.</summary>
public static class CheckStateIds
{
    private static readonly FrozenDictionary<CheckState, string> Ids = Enum.GetValues<CheckState>()
        .ToFrozenDictionary(state => state, state => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString()));

    private static readonly FrozenDictionary<string, CheckState> States =
        Ids.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Id(this CheckState state) => Ids[state];

    public static bool TryParse([NotNullWhen(true)] string? id, out CheckState state)
    {
        state = CheckState.Open;
        return id is not null && States.TryGetValue(id, out state);
    }
}
