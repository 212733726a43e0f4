using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.TagHelpers;

/// <summary>
/// <c>&lt;localize&gt;My worksheets&lt;/localize&gt;</c> and <c>&lt;h1 localize&gt;My worksheets&lt;/h1&gt;</c>: the English text is the key, the page
/// shows it in the language of the request. <c>{0}</c>, <c>{1}</c>… are replaced by the <c>&lt;parameter&gt;</c> elements inside, in order;
/// what stands in those is markup and may itself be localized.
/// </summary>
[HtmlTargetElement("localize")]
[HtmlTargetElement(Attributes = "localize")]
public sealed class LocalizeTagHelper(IStringLocalizer<Texts> text, HtmlEncoder encoder) : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parameters = new List<IHtmlContent>();
        context.Items[typeof(ParameterTagHelper)] = parameters;
        var markup = (await output.GetChildContentAsync()).GetContent(encoder);

        output.Attributes.RemoveAll("localize");
        if (output.TagName == "localize")
            output.TagName = null;
        var localized = encoder.Encode(text[Key(markup)].Value);
        output.Content.SetHtmlContent(parameters.Count == 0 ? new HtmlString(localized) : Fill(localized, parameters));
    }

    /// <summary>The text a piece of markup stands for: entities resolved, runs of white space one space.</summary>
    public static string Key(string markup) => string.Join(' ', WebUtility.HtmlDecode(markup)
        .Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static HtmlFormattableString Fill(string localized, List<IHtmlContent> parameters) =>
        new(CultureInfo.CurrentCulture, localized, [.. parameters]);
}

/// <summary>What takes the place of <c>{0}</c>, <c>{1}</c>… in the localized text around it.</summary>
[HtmlTargetElement("parameter")]
public sealed class ParameterTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parameters = (List<IHtmlContent>)context.Items[typeof(ParameterTagHelper)];
        parameters.Add(await output.GetChildContentAsync());
        output.SuppressOutput();
    }
}
