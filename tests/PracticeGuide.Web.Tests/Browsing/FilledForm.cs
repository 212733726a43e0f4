using System.Collections.Immutable;
using AngleSharp.Html.Dom;

namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>A form as a browser would send it: what the page put into each field, and what the person changed.</summary>
public sealed record FilledForm(string Action, bool IsPost, ImmutableArray<KeyValuePair<string, string>> Fields)
{
    /// <summary>The value of the one field with this name, or null when the form has none.</summary>
    public string? this[string name] =>
        Fields.Where(pair => pair.Key == name).Select(pair => pair.Value).SingleOrDefault();

    public string Query => string.Join('&', Fields.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));

    public static FilledForm From(IHtmlFormElement form, string pageAddress) => new(
        form.GetAttribute("action") ?? pageAddress,
        string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase),
        [.. from element in form.Elements let field = Field(element) where field is not null select field.Value]);

    /// <summary>Puts a value into a field, whether the form has it or not.</summary>
    public FilledForm With(string name, string value) => this with { Fields = Without(name).Fields.Add(new(name, value)) };

    /// <summary>Chooses several boxes of one name, and no other.</summary>
    public FilledForm WithAll(string name, params string[] values) =>
        this with { Fields = Without(name).Fields.AddRange(values.Select(value => KeyValuePair.Create(name, value))) };

    /// <summary>Sends it with this button.</summary>
    public FilledForm Press(AngleSharp.Dom.IElement button) => button is IHtmlButtonElement { IsDisabled: false, Name: { Length: > 0 } name } pressed
        ? With(name, pressed.Value)
        : throw new InvalidOperationException($"Nobody can press {button.OuterHtml}");

    public FilledForm Without(string name) => this with { Fields = Fields.RemoveAll(pair => pair.Key == name) };

    public FilledForm Without(IEnumerable<string> names) => names.Aggregate(this, (form, name) => form.Without(name));

    /// <summary>As a form on another page that posts here.</summary>
    public FilledForm To(string address) => this with { Action = address };

    public FormUrlEncodedContent Content() => new(Fields);

    private static KeyValuePair<string, string>? Field(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name, Type: "radio" or "checkbox" } choice => choice.IsChecked ? new(name, choice.Value) : null,
        IHtmlInputElement { Name: { Length: > 0 } name } input => new(name, input.Value),
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => new(name, area.Value.ReplaceLineEndings("\r\n")),
        _ => null,
    };
}
