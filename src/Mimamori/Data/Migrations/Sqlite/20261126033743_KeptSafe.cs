using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeptSafe : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Hash",
                table: "Activity",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "PreviousHash",
                table: "Activity",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SealedAt",
                table: "Activity",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Sequence",
                table: "Activity",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ActivityAnchors",
                columns: table => new
                {
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityAnchors", x => new { x.InstitutionId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "ActivityHeads",
                columns: table => new
                {
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityHeads", x => x.InstitutionId);
                });

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

            migrationBuilder.CreateTable(
                name: "PostedForms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Location = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostedForms", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activity_InstitutionId_Sequence",
                table: "Activity",
                columns: new[] { "InstitutionId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activity_Unsealed",
                table: "Activity",
                column: "Sequence",
                filter: "\"Sequence\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityAnchors_InstitutionId",
                table: "ActivityAnchors",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityHeads_InstitutionId",
                table: "ActivityHeads",
                column: "InstitutionId");

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
                name: "ActivityAnchors");

            migrationBuilder.DropTable(
                name: "ActivityHeads");

            migrationBuilder.DropTable(
                name: "OfflineCopies");

            migrationBuilder.DropTable(
                name: "PostedForms");

            migrationBuilder.DropIndex(
                name: "IX_Activity_InstitutionId_Sequence",
                table: "Activity");

            migrationBuilder.DropIndex(
                name: "IX_Activity_Unsealed",
                table: "Activity");

            migrationBuilder.DropColumn(
                name: "Hash",
                table: "Activity");

            migrationBuilder.DropColumn(
                name: "PreviousHash",
                table: "Activity");

            migrationBuilder.DropColumn(
                name: "SealedAt",
                table: "Activity");

            migrationBuilder.DropColumn(
                name: "Sequence",
                table: "Activity");
        }
    }
}
