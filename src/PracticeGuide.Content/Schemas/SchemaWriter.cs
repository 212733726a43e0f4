using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PracticeGuide.Content.Schemas;

/// <summary>Writes the type that has the keys of a file as a JSON Schema.</summary>
internal static class SchemaWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // The files are read by people, who should find « and é in them.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Complete };

    public static JsonObject Write(Type keys, string title)
    {
        var schema = Options.GetJsonSchemaAsNode(keys, Exporter).AsObject();
        schema.Insert(0, "title", title);
        // Editors know draft 7, which has every word used here.
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        return schema;
    }

    public static string Text(JsonObject schema) => schema.ToJsonString(Options) + "\n";

    private static JsonObject Complete(JsonSchemaExporterContext context, JsonNode node)
    {
        var form = context.TypeInfo.Type.GetCustomAttribute<FormAttribute>();
        var schema = form is null ? node.AsObject() : new JsonObject { ["type"] = "string", ["pattern"] = form.Pattern };
        WithoutNull(schema);
        // A text that is there is not empty.
        if (context.TypeInfo.Type == typeof(string))
            schema["pattern"] = @"\S";
        if (context.BaseTypeInfo is { PolymorphismOptions.TypeDiscriminatorPropertyName: { } key } kinds)
            Describe(schema["properties"]![key]!.AsObject(), kinds.Type);

        if (context.PropertyInfo?.AttributeProvider is MemberInfo property)
        {
            Limit(schema, property);
            Describe(schema, property);
        }

        return schema;
    }

    /// <summary>A key that has nothing to say is left out: none may be empty.</summary>
    private static void WithoutNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
            schema["type"] = types.Single(type => type!.GetValue<string>() is not "null")!.DeepClone();
        (schema["enum"] as JsonArray)?.RemoveAll(value => value is null);
    }

    private static void Limit(JsonObject schema, MemberInfo property)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
            (schema["minimum"], schema["maximum"]) = ((int)range.Minimum, (int)range.Maximum);
        if (property.GetCustomAttribute<MinLengthAttribute>() is { } least)
            schema["minItems"] = least.Length;
        if (property.GetCustomAttribute<LengthAttribute>() is { } length)
            (schema["minItems"], schema["maxItems"]) = (length.MinimumLength, length.MaximumLength);
    }

    private static void Describe(JsonObject schema, MemberInfo member)
    {
        if (member.GetCustomAttribute<DescribedAttribute>() is { } described)
            schema.Insert(0, "description", $"{described.English}\n{described.French}");
    }
}
