using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>
/// Runs of eight words in a row, as fingerprints: enough to recognize one of the source documents’ own sentences without the documents,
/// which are not ours to hand on.
/// </summary>
internal static partial class WordRuns
{
    /// <summary>Words in a run.</summary>
    public const int Length = 8;

    /// <summary>
    /// The words of a text, in lower case: letters and digits with at most one apostrophe inside. Signs of Markdown, punctuation and
    /// underscores only part words, and a curly apostrophe is a straight one.
    /// </summary>
    public static string[] WordsOf(string text)
    {
        var plain = MarkdownSigns().Replace(text, " ").Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('’', '\'');
        return [.. Word().Matches(plain).Select(match => match.Value)];
    }

    /// <summary>One fingerprint for each run, in order: there are <c>words - 7</c> of them, or none.</summary>
    public static IEnumerable<ulong> FingerprintsOf(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - Length + 1)).Select(first => Fingerprint(words.AsSpan(first, Length)));

    /// <summary>The fingerprints of every text file of a folder, each once, in ascending order; a run never goes from one file to the next.</summary>
    public static ulong[] FingerprintsOfFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.txt").SelectMany(file => FingerprintsOf(WordsOf(File.ReadAllText(file)))).Distinct().Order(),
    ];

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is cut short.</exception>
    public static ulong[] Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length % sizeof(ulong) != 0)
            throw new InvalidDataException($"{file} has {bytes.Length} bytes, which is no whole number of fingerprints.");
        return [.. bytes.Chunk(sizeof(ulong)).Select(chunk => BinaryPrimitives.ReadUInt64BigEndian(chunk))];
    }

    /// <summary>Eight bytes a fingerprint, the highest first, one after the other.</summary>
    public static byte[] ToBytes(ulong[] fingerprints)
    {
        var bytes = new byte[fingerprints.Length * sizeof(ulong)];
        foreach (var (i, fingerprint) in fingerprints.Index())
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), fingerprint);
        return bytes;
    }

    /// <summary>The first eight bytes of the SHA-256 of the words with one space between them, in UTF-8.</summary>
    private static ulong Fingerprint(ReadOnlySpan<string> words) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words))));

    [GeneratedRegex(@"[*_#>`✓▶■]", RegexOptions.None, 1000)]
    private static partial Regex MarkdownSigns();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)?", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
