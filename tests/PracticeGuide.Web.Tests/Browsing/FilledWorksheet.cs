using AngleSharp.Html.Dom;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>A worksheet in the browser of the person who started it.</summary>
public sealed class FilledWorksheet(Site site, SiteClient client, Tool tool, Guid id)
{
    public SiteClient Client => client;

    public Tool Tool => tool;

    public Guid Id => id;

    public CheckItem FirstItem => tool.Items.OfType<CheckItem>().First();

    /// <summary>The worksheet that the address of one of its pages names.</summary>
    public static Guid IdIn(string address) =>
        address.Split('/').Select(word => Guid.TryParse(word, out var id) ? id : Guid.Empty).First(id => id != Guid.Empty);

    /// <summary>The name a field of an item, the first unless another is named, has in forms.</summary>
    public string Field(string field, Item? item = null) => $"{(item ?? FirstItem).Id}.{field}";

    public string StepAddress(Language language, Item? item = null) => SiteLinks.Step(language, id, (item ?? FirstItem).Id);

    public Task<SitePage> OpenStepAsync(Language language, Item? item = null) => client.GetAsync(StepAddress(language, item));

    public Task<SitePage> OpenOverviewAsync(Language language) => client.GetAsync(SiteLinks.Worksheet(language, id));

    public Task<SitePage> OpenEverythingAsync(Language language) => client.GetAsync(SiteLinks.Everything(language, id));

    /// <summary>The forms on a step that put back what was written before, newest first.</summary>
    public static IEnumerable<FilledForm> RestoreForms(SitePage step) =>
        step.All(".changes form[action*=Restore]").Cast<IHtmlFormElement>().Select(form => FilledForm.From(form, step.Address));

    /// <summary>Opens a step, writes into its fields and presses Save.</summary>
    public async Task<SitePage> SaveAsync(Language language, Item item, params (string Field, string Value)[] fields) =>
        await client.SubmitAsync(await FillInAsync(language, item, fields));

    public Task<SitePage> SaveAsync(Language language, params (string Field, string Value)[] fields) => SaveAsync(language, FirstItem, fields);

    /// <summary>Opens a step and writes into its fields, without sending it yet.</summary>
    public async Task<FilledForm> FillInAsync(Language language, Item item, params (string Field, string Value)[] fields)
    {
        var step = await OpenStepAsync(language, item);
        return fields.Aggregate(step.Form().With("then", "stay"), (form, field) => form.With(Field(field.Field, item), field.Value));
    }

    public Task<FilledForm> FillInAsync(Language language, params (string Field, string Value)[] fields) => FillInAsync(language, FirstItem, fields);

    public Task<IReadOnlyList<AnswerChange>> ChangesAsync() => site.ChangesAsync(id);
}
