using AngleSharp.Dom;

namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>What a person reads in an element.</summary>
public static class Reading
{
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    public static string TextOf(IElement element) => Line(element.TextContent);

    public static string Line(string text) => string.Join(' ', text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
}
