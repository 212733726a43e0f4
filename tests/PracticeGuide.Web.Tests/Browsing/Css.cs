namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>Selectors for elements whose ids and names hold points, as those of forms do.</summary>
public static class Css
{
    public static string Id(string id) => $"[id=\"{id}\"]";

    public static string Name(string name) => $"[name=\"{name}\"]";

    /// <summary>The label of the element with this id.</summary>
    public static string LabelOf(string id) => $"label[for=\"{id}\"]";
}
