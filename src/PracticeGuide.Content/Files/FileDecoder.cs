using System.Text;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Files;

/// <summary>Reads bytes as text: UTF-8, or what the mark at their beginning says.</summary>
internal static class FileDecoder
{
    /// <summary>The longer mark first: that of UTF-32 begins like that of UTF-16.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
    ];

    /// <returns>The text with line feeds only, or null and the reason.</returns>
    public static (string? Text, FileProblem? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = Marked[^1];
        foreach (var marked in Marked)
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                encoding = marked;
                bytes = bytes[marked.Preamble.Length..];
                break;
            }
        }

        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal)
                ? (null, new FileProblem(Place.Start, "The file holds NUL characters, as no text does: save it as UTF-8."))
                : (text.ReplaceLineEndings("\n"), null);
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes[..Math.Clamp(exception.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            return (null, new FileProblem(new Place(line, 1), $"The file is not valid {Name(encoding)}: save it as UTF-8."));
        }
        catch (ArgumentException)
        {
            return (null, new FileProblem(Place.Start, $"The file is not valid {Name(encoding)}: save it as UTF-8."));
        }
    }

    private static string Name(Encoding encoding) => encoding switch
    {
        UTF8Encoding => "UTF-8",
        UnicodeEncoding => "UTF-16",
        _ => "UTF-32",
    };
}
