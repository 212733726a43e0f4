using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>
/// Answers as they are stored and sent: <c>{"state":"in-progress","note":"…","due":"2026-11-22"}</c>. The same in every language; what is
/// empty is left out.
/// </summary>
public static class AnswerJson
{
    public static string Write(CheckAnswer answer) => JsonSerializer.Serialize(
        new CheckAnswerJson
        {
            State = answer.State.Id(),
            Sentence = NullIfEmpty(answer.Sentence),
            Note = NullIfEmpty(answer.Note),
            Responsible = NullIfEmpty(answer.Responsible),
            Due = answer.Due,
        },
        AnswerJsonContext.Default.CheckAnswerJson);

    /// <summary>Reads what <see cref="Write"/> wrote. Properties it does not know are passed over: a later version may have written them.</summary>
    /// <returns>False when the text is not JSON, or not that of an answer.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out CheckAnswer? answer)
    {
        answer = null;
        if (Parse(json) is not { } read || !CheckStateIds.TryParse(read.State, out var state))
            return false;

        answer = new CheckAnswer
        {
            State = state,
            Sentence = read.Sentence ?? "",
            Note = read.Note ?? "",
            Responsible = read.Responsible ?? "",
            Due = read.Due,
        };
        return true;
    }

    private static CheckAnswerJson? Parse(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, AnswerJsonContext.Default.CheckAnswerJson);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // The second is for a text that is not even text: half a surrogate pair.
            return null;
        }
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

internal sealed record CheckAnswerJson
{
    public string? State { get; init; }

    public string? Sentence { get; init; }

    public string? Note { get; init; }

    public string? Responsible { get; init; }

    public DateOnly? Due { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CheckAnswerJson))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
