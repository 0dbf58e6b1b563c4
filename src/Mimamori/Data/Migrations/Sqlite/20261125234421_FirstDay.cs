using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FirstDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StartAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StartAnswers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StartRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Offer = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RowId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StartRows", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StartAnswers_InstitutionId",
                table: "StartAnswers",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_StartAnswers_InstitutionId_Question",
                table: "StartAnswers",
                columns: new[] { "InstitutionId", "Question" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StartRows_InstitutionId",
                table: "StartRows",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_StartRows_InstitutionId_Offer",
                table: "StartRows",
                columns: new[] { "InstitutionId", "Offer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StartAnswers");

            migrationBuilder.DropTable(
                name: "StartRows");
        }
    }
}
