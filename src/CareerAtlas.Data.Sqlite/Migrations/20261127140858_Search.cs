using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareerAtlas.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SkillStatements_SkillSlug",
                table: "SkillStatements");

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    Uses = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Word);
                });

            migrationBuilder.CreateTable(
                name: "SkillAliases",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SkillSlug = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SkillAliases", x => x.Slug);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Skills_Kind_Slug",
                table: "Skills",
                columns: new[] { "Kind", "Slug" });

            migrationBuilder.CreateIndex(
                name: "IX_SkillStatements_SkillSlug_RoleSlug",
                table: "SkillStatements",
                columns: new[] { "SkillSlug", "RoleSlug" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleFacts_Kind_RoleSlug",
                table: "RoleFacts",
                columns: new[] { "Kind", "RoleSlug" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_ArticleId",
                table: "SearchEntries",
                column: "ArticleId",
                filter: "\"ArticleId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Kind_Slug",
                table: "SearchEntries",
                columns: new[] { "Kind", "Slug" },
                filter: "\"ArticleId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SkillAliases_SkillSlug",
                table: "SkillAliases",
                column: "SkillSlug");

            // Here and not in the model: only SQLite has them. A rebuild of the tables drops their triggers, so a later
            // migration that alters one must create its triggers again.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
                    "Words", content = 'SearchEntries', content_rowid = 'Id', tokenize = 'ascii', prefix = '3 4 5', detail = 'none', columnsize = 0);
                CREATE TRIGGER "SearchEntries_Added" AFTER INSERT ON "SearchEntries" BEGIN
                    INSERT INTO "SearchIndex" (rowid, "Words") VALUES (new."Id", new."Words");
                END;
                CREATE TRIGGER "SearchEntries_Removed" AFTER DELETE ON "SearchEntries" BEGIN
                    INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Words") VALUES ('delete', old."Id", old."Words");
                END;
                CREATE TRIGGER "SearchEntries_Changed" AFTER UPDATE OF "Words" ON "SearchEntries" BEGIN
                    INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Words") VALUES ('delete', old."Id", old."Words");
                    INSERT INTO "SearchIndex" (rowid, "Words") VALUES (new."Id", new."Words");
                END;
                CREATE VIRTUAL TABLE "SearchSpellings" USING fts5("Word", tokenize = 'trigram');
                CREATE TRIGGER "SearchWords_Added" AFTER INSERT ON "SearchWords" BEGIN
                    INSERT INTO "SearchSpellings" ("Word") VALUES ('__' || new."Word" || '_');
                END;
                CREATE TRIGGER "SearchWords_Removed" AFTER DELETE ON "SearchWords" BEGIN
                    DELETE FROM "SearchSpellings" WHERE rowid IN (
                        SELECT rowid FROM "SearchSpellings"
                        WHERE "SearchSpellings" MATCH '"__' || old."Word" || '_"' AND "Word" = '__' || old."Word" || '_');
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TABLE "SearchIndex";
                DROP TABLE "SearchSpellings";
                """);
            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "SkillAliases");

            migrationBuilder.DropIndex(
                name: "IX_Skills_Kind_Slug",
                table: "Skills");

            migrationBuilder.DropIndex(
                name: "IX_SkillStatements_SkillSlug_RoleSlug",
                table: "SkillStatements");

            migrationBuilder.DropIndex(
                name: "IX_RoleFacts_Kind_RoleSlug",
                table: "RoleFacts");

            migrationBuilder.CreateIndex(
                name: "IX_SkillStatements_SkillSlug",
                table: "SkillStatements",
                column: "SkillSlug");
        }
    }
}
