using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareerAtlas.Data.PostgreSql.Migrations
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Detail = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ArticleId = table.Column<long>(type: "bigint", nullable: true),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Uses = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Word);
                });

            migrationBuilder.CreateTable(
                name: "SkillAliases",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SkillSlug = table.Column<string>(type: "text", nullable: false, collation: "C")
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

            // Here and not in the model: only PostgreSQL has them. The search says which index serves which kind.
            migrationBuilder.Sql("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            migrationBuilder.Sql(
                """
                ALTER TABLE "SearchEntries" ADD COLUMN "Vector" tsvector NOT NULL
                    GENERATED ALWAYS AS (array_to_tsvector(string_to_array("Words", ' '))) STORED
                """);
            foreach (string kind in new[] { "Role", "Skill", "Certification", "Question", "FrequentQuestion" })
            {
                migrationBuilder.Sql(
                    $"""
                    CREATE INDEX "IX_SearchEntries_Vector_{kind}" ON "SearchEntries" USING gin ("Vector")
                        WITH (fastupdate = off) WHERE "Kind" = '{kind}'
                    """);
            }

            migrationBuilder.Sql("""CREATE INDEX "IX_SearchWords_Spelling" ON "SearchWords" USING gin ("Word" gin_trgm_ops)""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
