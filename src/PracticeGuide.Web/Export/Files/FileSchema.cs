using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using PracticeGuide.Web.Headers;

namespace PracticeGuide.Web.Export.Files;

/// <summary>The schema of the file of a worksheet, made from its types: for whoever writes a program that reads or makes one.</summary>
public static class FileSchema
{
    public const string Address = "/worksheet-file.schema.json";

    private static readonly Lazy<string> Text = new(Make);

    public static void MapFileSchema(this IEndpointRouteBuilder site) => site.MapGet(Address, (HttpResponse response) =>
    {
        response.Headers.CacheControl = Caching.AMoment;
        return Results.Text(Text.Value, "application/schema+json");
    });

    private static string Make()
    {
        var schema = FileJson.Options.GetJsonSchemaAsNode(typeof(WorksheetFile), new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(FileJson.Options);
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var description = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault();
        if (description is not null && schema is JsonObject described)
            described.Insert(0, "description", description.Description);
        return schema;
    }
}
