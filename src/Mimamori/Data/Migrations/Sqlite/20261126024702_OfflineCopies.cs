using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OfflineCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OfflineCopies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SerialNumber = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Backup = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    PhotoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfflineCopies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfflineCopies_StoredFiles_PhotoId",
                        column: x => x.PhotoId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OfflineCopies_InstitutionId",
                table: "OfflineCopies",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_OfflineCopies_PhotoId",
                table: "OfflineCopies",
                column: "PhotoId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OfflineCopies");
        }
    }
}
