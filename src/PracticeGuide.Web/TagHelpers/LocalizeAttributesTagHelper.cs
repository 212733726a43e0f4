using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.TagHelpers;

/// <summary><c>localize-title="Search"</c> writes <c>title</c>, <c>localize-aria-label</c> writes <c>aria-label</c>, in the language of the request.</summary>
[HtmlTargetElement(Attributes = "localize-*")]
public sealed class LocalizeAttributesTagHelper(IStringLocalizer<Texts> text) : TagHelper
{
    [HtmlAttributeName(DictionaryAttributePrefix = "localize-")]
    public IDictionary<string, string> Texts { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var (attribute, english) in Texts)
            output.Attributes.SetAttribute(attribute, text[english].Value);
    }
}
