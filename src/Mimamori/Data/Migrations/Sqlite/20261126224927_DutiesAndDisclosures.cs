using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DutiesAndDisclosures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DisclosureNoes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CareSystemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", nullable: true),
                    Risk = table.Column<string>(type: "TEXT", nullable: true),
                    Instead = table.Column<string>(type: "TEXT", nullable: true),
                    Owner = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisclosureNoes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisclosureNoes_CareSystems_CareSystemId",
                        column: x => x.CareSystemId,
                        principalTable: "CareSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuidelineDuties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentId = table.Column<string>(type: "TEXT", nullable: true),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Volume = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Proof = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuidelineDuties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeDates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeDates", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureNoes_CareSystemId",
                table: "DisclosureNoes",
                column: "CareSystemId");

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureNoes_InstitutionId",
                table: "DisclosureNoes",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_GuidelineDuties_InstitutionId",
                table: "GuidelineDuties",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_GuidelineDuties_InstitutionId_ContentId",
                table: "GuidelineDuties",
                columns: new[] { "InstitutionId", "ContentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeDates_InstitutionId",
                table: "ProgrammeDates",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeDates_InstitutionId_Due",
                table: "ProgrammeDates",
                columns: new[] { "InstitutionId", "Due" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DisclosureNoes");

            migrationBuilder.DropTable(
                name: "GuidelineDuties");

            migrationBuilder.DropTable(
                name: "ProgrammeDates");
        }
    }
}
