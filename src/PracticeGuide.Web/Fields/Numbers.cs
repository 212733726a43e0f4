using System.Globalization;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Fields;

/// <summary>Numbers as they stand in a field to be typed in.</summary>
public static class Numbers
{
    /// <summary>With the comma or point of the language, without thousands; a text that is no number as it is.</summary>
    public static string Typed(string value, Language language) =>
        value.Length > 0 && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(language.Culture)
            : value;
}
