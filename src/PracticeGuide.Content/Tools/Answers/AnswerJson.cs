using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>
/// Answers as they are stored and sent: <c>{"note":"…","state":"in-progress"}</c>, a table as
/// <c>{"rows":[{"id":"r1","step":"…"}]}</c>. The same answer is always the same text.
/// </summary>
public static class AnswerJson
{
    internal const string Rows = "rows";
    internal const string RowId = "id";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ItemAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            Write(writer, answer);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public static void Write(Utf8JsonWriter writer, ItemAnswer answer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in answer.Fields)
            writer.WriteString(name, value);
        if (!answer.Rows.IsEmpty)
        {
            writer.WriteStartArray(Rows);
            foreach (var row in answer.Rows)
                Write(writer, row);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(ItemAnswer)"/> wrote, in this version of the site or another.</summary>
    /// <returns>False when the text is not JSON, or not that of an answer.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out ItemAnswer? answer)
    {
        answer = null;
        if (json is null)
            return false;

        try
        {
            using var document = JsonDocument.Parse(json);
            return TryRead(document.RootElement, out answer);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // The second is for a text that is not even text: half a surrogate pair as it is.
            return false;
        }
    }

    public static bool TryRead(JsonElement element, [NotNullWhen(true)] out ItemAnswer? answer)
    {
        try
        {
            answer = element.ValueKind == JsonValueKind.Object ? Read(element) : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped: JSON allows it, and no text can hold it.
            answer = null;
        }

        return answer is not null;
    }

    private static ItemAnswer? Read(JsonElement element)
    {
        var rows = ImmutableArray.CreateBuilder<AnswerRow>();
        if (element.TryGetProperty(Rows, out var list))
        {
            if (list.ValueKind != JsonValueKind.Array)
                return null;
            foreach (var each in list.EnumerateArray())
            {
                if (each.ValueKind != JsonValueKind.Object || Texts(each) is not { } cells || !cells.Remove(RowId, out var id))
                    return null;
                rows.Add(new(id, cells));
            }
        }

        return Texts(element) is { } fields ? new(fields, rows.ToImmutable()) : null;
    }

    private static void Write(Utf8JsonWriter writer, AnswerRow row)
    {
        writer.WriteStartObject();
        writer.WriteString(RowId, row.Id);
        foreach (var (column, value) in row.Cells)
            writer.WriteString(column, value);
        writer.WriteEndObject();
    }

    /// <summary>The properties that are texts, but for the rows; null where another is something else.</summary>
    private static Dictionary<string, string>? Texts(JsonElement element)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (property.NameEquals(Rows))
                continue;
            if (property.Value.ValueKind != JsonValueKind.String)
                return null;
            texts[property.Name] = property.Value.GetString()!;
        }

        return texts;
    }
}
