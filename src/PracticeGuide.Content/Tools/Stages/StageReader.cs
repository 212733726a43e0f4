using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Stages;

/// <summary>Reads the stages of a tool, once its items are read.</summary>
internal sealed class StageReader(ToolScope scope, ImmutableArray<ToolSection> sections)
{
    private readonly KnownIds _sections = new("section", [.. sections.Select(section => section.Id)], scope.Report);
    private readonly HashSet<string> _signed = new(StringComparer.Ordinal);

    /// <summary>Whether a stage signs what is no signature, as has been reported: then it is not known which one it means.</summary>
    private bool _isSignedUnknown;

    public ImmutableArray<Stage> Read(MappingReader tool)
    {
        var mappings = tool.Mappings("stages", required: false);
        var ids = new UniqueIds(scope.Report, "among the stages");
        ImmutableArray<Stage> stages = [.. mappings.Select((mapping, i) => ReadStage(mapping, ids, isFirst: i == 0, isLast: i == mappings.Length - 1))];
        var signatures = sections.SelectMany(section => section.Items).OfType<SignatureItem>();
        foreach (var signature in signatures.Where(item => item.Id.Length > 0 && !_signed.Contains(item.Id) && !_isSignedUnknown))
            scope.Report.Error(scope.Ids.PlaceOf(signature.Id), $"Nothing signs “{signature.Id}”: name it as “sign” in the “advance” of a stage.");
        if (!stages.IsEmpty)
            new StageCheck(scope, stages, sections).Check(tool.PlaceOf("review"));
        return stages;
    }

    private Stage ReadStage(YamlMapping mapping, UniqueIds ids, bool isFirst, bool isLast)
    {
        var keys = new MappingReader(mapping, scope.Report, "id", "title", "help", "actors", "fills", "advance", "reopen");
        var actors = scope.Roles.ReadMany(keys, "actors");
        var stage = new Stage
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Help = keys.OptionalBilingual("help"),
            ActorIds = actors,
            SectionIds = _sections.ReadMany(keys, "fills"),
            Advance = ReadAdvance(keys, actors, isLast),
            ReopenIds = scope.Roles.ReadMany(keys, "reopen"),
        };
        ids.Add(stage.Id, keys.PlaceOf("id"));
        if (string.Equals(stage.Id, Item.RequiredForDone, StringComparison.Ordinal))
            keys.Report.Error(keys.PlaceOf("id"), $"“{stage.Id}” is what “requiredFor” says in a tool without stages: choose another id.");
        if (isFirst && keys.Has("reopen"))
            keys.Report.Error(keys.PlaceOf("reopen"), "No stage stands before this one to go back to: remove “reopen”.");
        return stage;
    }

    private Advance? ReadAdvance(MappingReader stage, ImmutableArray<string> actors, bool isLast)
    {
        if (isLast && stage.Has("advance"))
            scope.Report.Error(stage.PlaceOf("advance"), "No stage follows this one: remove “advance”.");
        else if (!isLast && !stage.Has("advance"))
            scope.Report.Error(stage.Place, "The worksheet cannot leave this stage: write “advance”, with the words of its button as “title”.");
        if (stage.OptionalMapping("advance") is not { } mapping)
            return null;

        var keys = new MappingReader(mapping, scope.Report, "title", "by", "consequence", "sign", "snapshot");
        return new(
            keys.Bilingual("title"),
            keys.Has("by") ? scope.Roles.ReadMany(keys, "by") : actors,
            keys.OptionalBilingual("consequence"),
            ReadSign(keys),
            keys.OptionalBoolean("snapshot", byDefault: false));
    }

    private string? ReadSign(MappingReader keys)
    {
        if (!keys.Has("sign") || keys.Text("sign") is not { Length: > 0 } id)
            return null;
        if (scope.Find(id) is SignatureItem)
        {
            _signed.Add(id);
            return id;
        }

        _isSignedUnknown = true;
        var signatures = scope.Items.OfType<SignatureItem>().Select(item => item.Id);
        scope.Report.Error(keys.PlaceOf("sign"), $"“{id}” is no item of the kind signature in this tool.{Nearest.Suggestion(id, signatures)}");
        return null;
    }
}
