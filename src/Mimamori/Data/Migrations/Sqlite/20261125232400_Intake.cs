using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Intake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DropId",
                table: "Imports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LedgerLayouts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature = table.Column<string>(type: "TEXT", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerLayouts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerLayouts_InstitutionId",
                table: "LedgerLayouts",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerLayouts_InstitutionId_Signature",
                table: "LedgerLayouts",
                columns: new[] { "InstitutionId", "Signature" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LedgerLayouts");

            migrationBuilder.DropColumn(
                name: "DropId",
                table: "Imports");
        }
    }
}
