using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PracticeGuide.Web.Fields;

/// <summary>The order in which fields stand in their form, for the list of what is wrong above it.</summary>
public static class FormOrder
{
    private const string Key = "FormOrder";
    private static readonly string[] Names = ["Title", "PersonName"];

    /// <summary>Tells the page the names of its fields, in order.</summary>
    public static void Set(ViewDataDictionary data, IEnumerable<string> fields) => data[Key] = fields.ToArray();

    /// <summary>A field the page does not know stands first: what is said of it concerns the form as a whole.</summary>
    public static int Of(ViewDataDictionary data, string field) => Array.IndexOf((string[]?)data[Key] ?? Names, field);
}
