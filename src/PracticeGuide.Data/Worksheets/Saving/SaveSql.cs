namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>The writer's statements. Parameters are named once for all of them; see <see cref="PreparedStatement"/> for their types.</summary>
internal static class SaveSql
{
    /// <summary>
    /// One row if the worksheet exists and is not deleted: the answer now (0-5) and what this operation did before (6-9), each null where there is
    /// none, and the stage (10).
    /// </summary>
    public const string Find =
        """
        SELECT a."Value", a."Revision", a."ChangedAt", a."ChangedById", a."ChangedByName", a."Language", c."Revision", c."At", c."SetAside",
               c."LateForStageId", w."StageId"
        FROM "Worksheets" AS w
        LEFT JOIN "Answers" AS a ON a."WorksheetId" = w."Id" AND a."ItemId" = @item
        LEFT JOIN "AnswerChanges" AS c ON c."OperationId" = @operation AND c."WorksheetId" = w."Id" AND c."ItemId" = @item
        WHERE w."Id" = @worksheet AND w."DeletedAt" IS NULL
        """;

    /// <summary>The answer as it stood at one revision.</summary>
    public const string FindRevision =
        """
        SELECT "Value", "Revision", "At", "PersonId", "PersonName", "Language"
        FROM "AnswerChanges"
        WHERE "WorksheetId" = @worksheet AND "ItemId" = @item AND "Revision" = @revision AND NOT "SetAside"
        """;

    /// <summary>Makes it the answer, and says so in the history and on the worksheet.</summary>
    public const string Keep =
        """
        INSERT INTO "Answers" ("WorksheetId", "ItemId", "Value", "Revision", "ChangedAt", "ChangedById", "ChangedByName", "Language")
        VALUES (@worksheet, @item, @value, @revision, @at, @person, @name, @language)
        ON CONFLICT ("WorksheetId", "ItemId") DO UPDATE
        SET "Value" = excluded."Value", "Revision" = excluded."Revision", "ChangedAt" = excluded."ChangedAt",
            "ChangedById" = excluded."ChangedById", "ChangedByName" = excluded."ChangedByName", "Language" = excluded."Language";

        INSERT INTO "AnswerChanges" ("Id", "WorksheetId", "ItemId", "Revision", "Value", "At", "PersonId", "PersonName", "Language", "OperationId", "SetAside")
        VALUES (@change, @worksheet, @item, @revision, @value, @at, @person, @name, @language, @operation, FALSE);

        UPDATE "Worksheets" SET "UpdatedAt" = @at WHERE "Id" = @worksheet;
        """;

    /// <summary>Only history: what lost the race, or came when its stage was over.</summary>
    public const string SetAside =
        """
        INSERT INTO "AnswerChanges"
            ("Id", "WorksheetId", "ItemId", "Revision", "Value", "At", "PersonId", "PersonName", "Language", "OperationId", "SetAside", "LateForStageId")
        VALUES (@change, @worksheet, @item, @revision, @value, @at, @person, @name, @language, @operation, TRUE, @late)
        """;
}
