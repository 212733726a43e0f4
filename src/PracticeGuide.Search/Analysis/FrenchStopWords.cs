using System.Collections.Frozen;

namespace PracticeGuide.Search.Analysis;

/// <summary>French words too common to tell one text from another, in lower case and without accents.</summary>
internal static class FrenchStopWords
{
    public static readonly FrozenSet<string> All = string.Join(' ',
        "le la les l un une des du de d au aux ce cet cette ces c ca cela ceci celui celle ceux celles",
        "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
        "je j tu il elle on nous vous ils elles me m te t se s lui eux moi toi soi y en",
        "qui que qu quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles",
        "et ni mais or donc car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu jusque jusqu presque presqu",
        "a dans par pour sur sous avec sans vers chez entre depuis pendant avant apres contre des lors",
        "ne n pas plus moins tres trop peu aussi ainsi alors encore deja toujours souvent jamais meme memes tout toute tous toutes autre autres",
        "chaque quelque quelques plusieurs certain certaine certains certaines tel telle tels telles",
        "est sont etait etaient etre ete suis es sommes etes soit soient sera seront serait fut",
        "ai as avons avez ont avait avaient avoir aura auront aurait eu ait aient",
        "fait font faire peut peuvent pouvoir doit doivent devoir faut",
        "faites fais fasse faisait faudrait veux veut veulent vouloir voudrais vais va vont aller peux puis dois sait sais",
        "comment pourquoi combien ici la cest quest daccord na ya sil quil quelle jai jaimerais parce afin selon ceux-ci",
        "chose choses quelqu quelquun rien vraiment assez tellement beaucoup bien surtout").Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
