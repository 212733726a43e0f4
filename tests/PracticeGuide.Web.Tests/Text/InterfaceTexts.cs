using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PracticeGuide.Testing;
using PracticeGuide.Web.TagHelpers;

namespace PracticeGuide.Web.Tests.Text;

/// <summary>Every interface text of the site, as the views and the code ask for it, and the French of each.</summary>
public static partial class InterfaceTexts
{
    private static readonly string Web = RepositoryRoot.Combine("src", "PracticeGuide.Web");

    /// <summary>The English text, which is the key, and the file that shows it.</summary>
    public static ImmutableArray<(string Text, string File)> Shown { get; } =
        [.. Sources("*.cshtml").SelectMany(InView), .. Sources("*.cs").SelectMany(InCode)];

    /// <summary>The entries of Texts.fr.resx in the order of the file, repeated ones included.</summary>
    public static ImmutableArray<(string Text, string French)> French { get; } =
        [.. from entry in XDocument.Load(Path.Combine(Web, "Text", "Texts.fr.resx")).Root!.Elements("data")
            select (entry.Attribute("name")!.Value, entry.Element("value")!.Value)];

    /// <summary>Places where a text is asked for by something else than its English words: file and expression.</summary>
    public static ImmutableArray<(string Expression, string File)> AskedForByExpression { get; } =
        [.. from source in Sources("*.cs").Concat(Sources("*.cshtml"))
            where !source.File.StartsWith("TagHelpers", StringComparison.Ordinal)
            from Match match in Expression().Matches(source.Text)
            select (match.Groups["expression"].Value, source.File)];

    /// <summary>Every attribute that views give in the language of the request.</summary>
    public static ImmutableArray<string> Attributes { get; } =
        [.. Sources("*.cshtml").SelectMany(view => AttributeName().Matches(view.Text)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The numbers of the places <c>{0}</c>, <c>{1:N0}</c>… with how each is written.</summary>
    public static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<(string File, string Text)> Sources(string pattern) =>
        from path in Directory.GetFiles(Web, pattern, SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Web, path)
        where !file.StartsWith("obj", StringComparison.Ordinal) && !file.StartsWith("bin", StringComparison.Ordinal)
        select (file, File.ReadAllText(path));

    private static IEnumerable<(string, string)> InView((string File, string Text) view)
    {
        var elements = Element().Matches(view.Text).Concat(Attributed().Matches(view.Text)).Select(match => Parameter().Replace(match.Groups["text"].Value, ""));
        var attributes = Attribute().Matches(view.Text).Select(match => match.Groups["text"].Value);
        return elements.Concat(attributes).Select(LocalizeTagHelper.Key).Concat(Quoted(view.Text)).Select(text => (text, view.File));
    }

    private static IEnumerable<(string, string)> InCode((string File, string Text) code) =>
        Quoted(code.Text).Concat(Key().Matches(code.Text).Select(match => Unescape(match.Groups["text"].Value))).Select(text => (text, code.File));

    private static IEnumerable<string> Quoted(string source) => Indexed().Matches(source).Select(match => Unescape(match.Groups["text"].Value));

    private static string Unescape(string literal) => EscapedCharacter().Replace(literal, match =>
        ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("<localize>(?<text>.*?)</localize>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Element();

    [GeneratedRegex("""<(?<tag>[a-z][a-z0-9]*)(?=\s)([^<>"]|"[^"]*")*?\slocalize(?=[\s>])([^<>"]|"[^"]*")*>(?<text>.*?)</\k<tag>>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Attributed();

    [GeneratedRegex("<parameter>.*?</parameter>", RegexOptions.Singleline, 5000)]
    private static partial Regex Parameter();

    [GeneratedRegex("\\slocalize-(?<name>[a-z-]+)=", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AttributeName();

    [GeneratedRegex("\\slocalize-[a-z-]+=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Attribute();

    [GeneratedRegex("""\btext\["(?<text>([^"\\]|\\.)*)"[\],]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Indexed();

    [GeneratedRegex("""\bKey\("(?<text>([^"\\]|\\.)*)"\)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Key();

    [GeneratedRegex("""\btext\[(?!")(?<expression>[^\]]*)\]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\\u(?<code>[0-9a-fA-F]{4})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EscapedCharacter();

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Place();
}
