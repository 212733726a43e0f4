using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PracticeGuide.Data.Worksheets.Snapshots;

/// <summary>
/// The answers of a snapshot as one text: <c>{"goals":{"value":{…},"revision":2,"at":"2026-11-22T10:00:00.123456Z","person":"…","by":"Zoé","language":"fr"}}</c>.
/// Values are kept letter for letter; a person without a name has no <c>by</c>; a signature has revision 0.
/// </summary>
public static class SnapshotText
{
    private const string Value = "value", Revision = "revision", At = "at", Person = "person", By = "by", Language = "language";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<KeyValuePair<string, AnswerSnapshot>> answers)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            foreach (var (itemId, answer) in answers)
                Write(writer, itemId, answer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Reads what <see cref="Write(IEnumerable{KeyValuePair{string, AnswerSnapshot}})"/> wrote, by item id.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static ImmutableDictionary<string, AnswerSnapshot> Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.EnumerateObject().ToImmutableDictionary(property => property.Name, property => Answer(property.Value), StringComparer.Ordinal);
    }

    private static void Write(Utf8JsonWriter writer, string itemId, AnswerSnapshot answer)
    {
        writer.WriteStartObject(itemId);
        writer.WritePropertyName(Value);
        writer.WriteRawValue(answer.Value);
        writer.WriteNumber(Revision, answer.Revision);
        writer.WriteString(At, answer.ChangedAt);
        writer.WriteString(Person, answer.ChangedById);
        if (answer.ChangedByName is not null)
            writer.WriteString(By, answer.ChangedByName);
        writer.WriteString(Language, answer.Language);
        writer.WriteEndObject();
    }

    private static AnswerSnapshot Answer(JsonElement element) => new(
        element.GetProperty(Value).GetRawText(),
        element.GetProperty(Revision).GetInt32(),
        DateTime.SpecifyKind(element.GetProperty(At).GetDateTime(), DateTimeKind.Utc),
        element.GetProperty(Person).GetGuid(),
        element.TryGetProperty(By, out var name) ? name.GetString() : null,
        element.GetProperty(Language).GetString()!);
}
