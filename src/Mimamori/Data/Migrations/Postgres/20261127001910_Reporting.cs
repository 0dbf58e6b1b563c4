using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Reporting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ReportId",
                table: "StoredFiles",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "News",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sign = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    Act = table.Column<string>(type: "text", nullable: false),
                    Call = table.Column<string>(type: "text", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OnPaper = table.Column<int>(type: "integer", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_News", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportDesks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true),
                    DayPhone = table.Column<string>(type: "text", nullable: true),
                    NightPhone = table.Column<string>(type: "text", nullable: true),
                    CallBackMinutes = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportDesks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportPoints_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Outage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    IsSuspected = table.Column<bool>(type: "boolean", nullable: true),
                    Leak = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    LevelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LevelledBy = table.Column<string>(type: "text", nullable: true),
                    SecondAskedOf = table.Column<string>(type: "text", nullable: true),
                    SecondAskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CommitteeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CommitteeDecision = table.Column<string>(type: "text", nullable: true),
                    Thanks = table.Column<string>(type: "text", nullable: true),
                    ThankedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedBy = table.Column<string>(type: "text", nullable: true),
                    MedicalSafetyNumber = table.Column<string>(type: "text", nullable: true),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Receipt = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    FormId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sign = table.Column<string>(type: "text", nullable: false),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: true),
                    PlaceText = table.Column<string>(type: "text", nullable: true),
                    DeviceNumber = table.Column<string>(type: "text", nullable: true),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: true),
                    Extent = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Happening = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Patients = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SignYes = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Touched = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Line = table.Column<string>(type: "text", nullable: true),
                    IsAnonymous = table.Column<bool>(type: "boolean", nullable: false),
                    Reporter = table.Column<string>(type: "text", nullable: true),
                    CallBack = table.Column<string>(type: "text", nullable: true),
                    TakenBy = table.Column<string>(type: "text", nullable: true),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Reports_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "NewsReading",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    NewsId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NewsReading", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NewsReading_News_NewsId",
                        column: x => x.NewsId,
                        principalTable: "News",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Analyses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Depth = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Analyses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Analyses_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "text", nullable: true),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    TrialWhere = table.Column<string>(type: "text", nullable: true),
                    TrialSteps = table.Column<string>(type: "text", nullable: true),
                    TrialBack = table.Column<string>(type: "text", nullable: true),
                    TrialFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    TrialResult = table.Column<string>(type: "text", nullable: true),
                    NoTrialBecause = table.Column<string>(type: "text", nullable: true),
                    EverywhereOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AskOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Worked = table.Column<bool>(type: "boolean", nullable: true),
                    WorkedNote = table.Column<string>(type: "text", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Party = table.Column<string>(type: "text", nullable: true),
                    VendorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportNotes_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SecondReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    WhyEasily = table.Column<string>(type: "text", nullable: true),
                    Measure = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SecondReports_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnalysisLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnalysisId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnalysisLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnalysisLine_Analyses_AnalysisId",
                        column: x => x.AnalysisId,
                        principalTable: "Analyses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_ReportId",
                table: "StoredFiles",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Analyses_InstitutionId",
                table: "Analyses",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Analyses_InstitutionId_ReportId",
                table: "Analyses",
                columns: new[] { "InstitutionId", "ReportId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Analyses_ReportId",
                table: "Analyses",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisLine_AnalysisId",
                table: "AnalysisLine",
                column: "AnalysisId");

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisLine_InstitutionId",
                table: "AnalysisLine",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_InstitutionId",
                table: "Measures",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_InstitutionId_ReportId",
                table: "Measures",
                columns: new[] { "InstitutionId", "ReportId" });

            migrationBuilder.CreateIndex(
                name: "IX_Measures_ReportId",
                table: "Measures",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_News_InstitutionId",
                table: "News",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_NewsReading_InstitutionId",
                table: "NewsReading",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_NewsReading_NewsId_AccountId",
                table: "NewsReading",
                columns: new[] { "NewsId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportDesks_InstitutionId",
                table: "ReportDesks",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportNotes_InstitutionId",
                table: "ReportNotes",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportNotes_ReportId",
                table: "ReportNotes",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportPoints_Code",
                table: "ReportPoints",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportPoints_InstitutionId",
                table: "ReportPoints",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportPoints_PlaceId",
                table: "ReportPoints",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_AssetId",
                table: "Reports",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_FormId",
                table: "Reports",
                column: "FormId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_InstitutionId",
                table: "Reports",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_InstitutionId_At",
                table: "Reports",
                columns: new[] { "InstitutionId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_PlaceId",
                table: "Reports",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Receipt",
                table: "Reports",
                column: "Receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecondReports_InstitutionId",
                table: "SecondReports",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SecondReports_ReportId",
                table: "SecondReports",
                column: "ReportId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnalysisLine");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "NewsReading");

            migrationBuilder.DropTable(
                name: "ReportDesks");

            migrationBuilder.DropTable(
                name: "ReportNotes");

            migrationBuilder.DropTable(
                name: "ReportPoints");

            migrationBuilder.DropTable(
                name: "SecondReports");

            migrationBuilder.DropTable(
                name: "Analyses");

            migrationBuilder.DropTable(
                name: "News");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropIndex(
                name: "IX_StoredFiles_ReportId",
                table: "StoredFiles");

            migrationBuilder.DropColumn(
                name: "ReportId",
                table: "StoredFiles");
        }
    }
}
