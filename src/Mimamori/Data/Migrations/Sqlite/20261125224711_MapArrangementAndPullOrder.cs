using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MapArrangementAndPullOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MapArrangements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Drawing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Part = table.Column<string>(type: "TEXT", nullable: false),
                    Slots = table.Column<int>(type: "INTEGER", nullable: false),
                    Cells = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MapArrangements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MapArrangements_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PullSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    NodeId = table.Column<string>(type: "TEXT", nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CableLabel = table.Column<string>(type: "TEXT", nullable: true),
                    WhoPulls = table.Column<string>(type: "TEXT", nullable: true),
                    EngineerBy = table.Column<string>(type: "TEXT", nullable: true),
                    EngineerAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EngineerSaw = table.Column<string>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PullSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PullSteps_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MapArrangements_InstitutionId",
                table: "MapArrangements",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_MapArrangements_InstitutionId_Drawing_Part",
                table: "MapArrangements",
                columns: new[] { "InstitutionId", "Drawing", "Part" });

            migrationBuilder.CreateIndex(
                name: "IX_PullSteps_InstitutionId",
                table: "PullSteps",
                column: "InstitutionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MapArrangements");

            migrationBuilder.DropTable(
                name: "PullSteps");
        }
    }
}
