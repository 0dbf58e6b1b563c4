using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Snoozes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Snoozes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Snoozes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Snoozes_InstitutionId",
                table: "Snoozes",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Snoozes_InstitutionId_TaskKey",
                table: "Snoozes",
                columns: new[] { "InstitutionId", "TaskKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Snoozes");
        }
    }
}
