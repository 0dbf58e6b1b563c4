using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Postgres
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CareSystemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Question = table.Column<string>(type: "text", nullable: false),
                    Remark = table.Column<string>(type: "text", nullable: true),
                    Risk = table.Column<string>(type: "text", nullable: true),
                    Instead = table.Column<string>(type: "text", nullable: true),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentId = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Volume = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Proof = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuidelineDuties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeDates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<string>(type: "text", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    By = table.Column<string>(type: "text", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
