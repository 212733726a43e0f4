using System.Collections.Immutable;
using Markdig;

namespace PracticeGuide.Content.Markdown;

/// <summary>A Markdown: plain CommonMark and a list of features, nothing else.</summary>
internal sealed class Dialect
{
    public Dialect(params ImmutableArray<MarkdownFeature> features)
    {
        Features = features;
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        foreach (var feature in features)
            feature.Setup(builder);
        Pipeline = builder.Build();
    }

    public ImmutableArray<MarkdownFeature> Features { get; }

    public MarkdownPipeline Pipeline { get; }
}
