using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TakeOutEmergencyAndTraining : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "NightPhoneTestedOn",
                table: "Vendors",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NightPhoneTestedOn",
                table: "Responsibilities",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CopiesWhere",
                table: "CareSystems",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Deadline",
                table: "CareSystems",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RestoreRank",
                table: "CareSystems",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RunsOn",
                table: "CareSystems",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StopsWhat",
                table: "CareSystems",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Attendances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Course = table.Column<string>(type: "text", nullable: false),
                    IsOutside = table.Column<bool>(type: "boolean", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Section = table.Column<string>(type: "text", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Right = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CallTests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: false),
                    Answered = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallTests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Disposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: true),
                    SerialNumber = table.Column<string>(type: "text", nullable: true),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneBy = table.Column<string>(type: "text", nullable: true),
                    Witness = table.Column<string>(type: "text", nullable: true),
                    VendorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Certificate = table.Column<string>(type: "text", nullable: true),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disposals_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Disposals_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Drills",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Scenario = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Where = table.Column<string>(type: "text", nullable: true),
                    Leader = table.Column<string>(type: "text", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Who = table.Column<string>(type: "text", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    PlanChange = table.Column<string>(type: "text", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drills", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Emergencies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ProposedBy = table.Column<string>(type: "text", nullable: false),
                    DeclaredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeclaredBy = table.Column<string>(type: "text", nullable: true),
                    OnWordOf = table.Column<string>(type: "text", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Emergencies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Emergencies_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "HouseRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Template = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KitsMade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KitsMade", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Materials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    ForWhom = table.Column<string>(type: "text", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    CopyAt = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<string>(type: "text", nullable: true),
                    LookedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Materials", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutsideBodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    What = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    NightPhone = table.Column<string>(type: "text", nullable: true),
                    Hours = table.Column<string>(type: "text", nullable: true),
                    PhoneTestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NightPhoneTestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideBodies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PaperForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Letter = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Department = table.Column<string>(type: "text", nullable: true),
                    CareSystemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Copies = table.Column<int>(type: "integer", nullable: true),
                    KeptAt = table.Column<string>(type: "text", nullable: true),
                    CountedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperForms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperForms_CareSystems_CareSystemId",
                        column: x => x.CareSystemId,
                        principalTable: "CareSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "TakeOutItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: true),
                    HoldsPatientData = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PeopleAbout = table.Column<int>(type: "integer", nullable: true),
                    Encrypted = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CanWipe = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WhoWipes = table.Column<string>(type: "text", nullable: true),
                    Head = table.Column<string>(type: "text", nullable: true),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TakeOutItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TakeOutItems_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "UsbRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DataOutId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    CarriedBy = table.Column<string>(type: "text", nullable: false),
                    PeopleAbout = table.Column<int>(type: "integer", nullable: true),
                    Encrypted = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Erased = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsbRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UsbRuns_DataOuts_DataOutId",
                        column: x => x.DataOutId,
                        principalTable: "DataOuts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DrillGap",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DrillId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrillGap", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrillGap_Drills_DrillId",
                        column: x => x.DrillId,
                        principalTable: "Drills",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DrillMoment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DrillId = table.Column<Guid>(type: "uuid", nullable: false),
                    Card = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrillMoment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrillMoment_Drills_DrillId",
                        column: x => x.DrillId,
                        principalTable: "Drills",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EmergencyEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmergencyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EmergencyEntry_Emergencies_EmergencyId",
                        column: x => x.EmergencyId,
                        principalTable: "Emergencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RuleVersion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    RuleId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    Do = table.Column<string>(type: "text", nullable: false),
                    Dont = table.Column<string>(type: "text", nullable: false),
                    Ask = table.Column<string>(type: "text", nullable: true),
                    Change = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    LookedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RuleVersion_HouseRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "HouseRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Loans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Borrower = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AskedBy = table.Column<string>(type: "text", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedBy = table.Column<string>(type: "text", nullable: true),
                    IsRefused = table.Column<bool>(type: "boolean", nullable: false),
                    OutAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OutBy = table.Column<string>(type: "text", nullable: true),
                    BackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BackBy = table.Column<string>(type: "text", nullable: true),
                    LostAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BorrowerToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeadToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Loans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Loans_TakeOutItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "TakeOutItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Losses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    LoanId = table.Column<Guid>(type: "uuid", nullable: true),
                    What = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LostBy = table.Column<string>(type: "text", nullable: true),
                    Where = table.Column<string>(type: "text", nullable: true),
                    LostAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    KnownAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HoldsPatientData = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PeopleAbout = table.Column<int>(type: "integer", nullable: true),
                    Encrypted = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CanWipe = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Wrongful = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DirectorTold = table.Column<string>(type: "text", nullable: true),
                    DirectorToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PossibleLeak = table.Column<bool>(type: "boolean", nullable: true),
                    Because = table.Column<string>(type: "text", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedBy = table.Column<string>(type: "text", nullable: true),
                    FirstSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FullSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Losses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Losses_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Losses_TakeOutItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "TakeOutItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "RuleReading",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Section = table.Column<string>(type: "text", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    OnPaper = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleReading", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RuleReading_RuleVersion_VersionId",
                        column: x => x.VersionId,
                        principalTable: "RuleVersion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LossAct",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    LossId = table.Column<Guid>(type: "uuid", nullable: false),
                    Act = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LossAct", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LossAct_Losses_LossId",
                        column: x => x.LossId,
                        principalTable: "Losses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_InstitutionId",
                table: "Attendances",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_On",
                table: "Attendances",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_CallTests_InstitutionId",
                table: "CallTests",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Disposals_AssetId",
                table: "Disposals",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Disposals_InstitutionId",
                table: "Disposals",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Disposals_VendorId",
                table: "Disposals",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_DrillGap_DrillId",
                table: "DrillGap",
                column: "DrillId");

            migrationBuilder.CreateIndex(
                name: "IX_DrillGap_InstitutionId",
                table: "DrillGap",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_DrillMoment_DrillId_Card",
                table: "DrillMoment",
                columns: new[] { "DrillId", "Card" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DrillMoment_InstitutionId",
                table: "DrillMoment",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Drills_InstitutionId",
                table: "Drills",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Emergencies_Open",
                table: "Emergencies",
                column: "InstitutionId",
                unique: true,
                filter: "\"EndedAt\" IS NULL AND \"DroppedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Emergencies_ReportId",
                table: "Emergencies",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyEntry_EmergencyId",
                table: "EmergencyEntry",
                column: "EmergencyId");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyEntry_InstitutionId",
                table: "EmergencyEntry",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_HouseRules_InstitutionId",
                table: "HouseRules",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_KitsMade_InstitutionId",
                table: "KitsMade",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Loan_Out",
                table: "Loans",
                column: "ItemId",
                unique: true,
                filter: "\"OutAt\" IS NOT NULL AND \"BackAt\" IS NULL AND \"LostAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Loans_InstitutionId",
                table: "Loans",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Loans_InstitutionId_Due",
                table: "Loans",
                columns: new[] { "InstitutionId", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_LossAct_InstitutionId",
                table: "LossAct",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_LossAct_LossId_Act",
                table: "LossAct",
                columns: new[] { "LossId", "Act" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Losses_InstitutionId",
                table: "Losses",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Losses_ItemId",
                table: "Losses",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Losses_ReportId",
                table: "Losses",
                column: "ReportId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Materials_InstitutionId",
                table: "Materials",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_OutsideBodies_InstitutionId",
                table: "OutsideBodies",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperForms_CareSystemId",
                table: "PaperForms",
                column: "CareSystemId");

            migrationBuilder.CreateIndex(
                name: "IX_PaperForms_InstitutionId",
                table: "PaperForms",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleReading_InstitutionId",
                table: "RuleReading",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleReading_VersionId_AccountId",
                table: "RuleReading",
                columns: new[] { "VersionId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RuleVersion_InstitutionId",
                table: "RuleVersion",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleVersion_RuleId_Number",
                table: "RuleVersion",
                columns: new[] { "RuleId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TakeOutItems_AssetId",
                table: "TakeOutItems",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_TakeOutItems_InstitutionId",
                table: "TakeOutItems",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_TakeOutItems_InstitutionId_Number",
                table: "TakeOutItems",
                columns: new[] { "InstitutionId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_UsbRuns_DataOutId",
                table: "UsbRuns",
                column: "DataOutId");

            migrationBuilder.CreateIndex(
                name: "IX_UsbRuns_InstitutionId",
                table: "UsbRuns",
                column: "InstitutionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Attendances");

            migrationBuilder.DropTable(
                name: "CallTests");

            migrationBuilder.DropTable(
                name: "Disposals");

            migrationBuilder.DropTable(
                name: "DrillGap");

            migrationBuilder.DropTable(
                name: "DrillMoment");

            migrationBuilder.DropTable(
                name: "EmergencyEntry");

            migrationBuilder.DropTable(
                name: "KitsMade");

            migrationBuilder.DropTable(
                name: "Loans");

            migrationBuilder.DropTable(
                name: "LossAct");

            migrationBuilder.DropTable(
                name: "Materials");

            migrationBuilder.DropTable(
                name: "OutsideBodies");

            migrationBuilder.DropTable(
                name: "PaperForms");

            migrationBuilder.DropTable(
                name: "RuleReading");

            migrationBuilder.DropTable(
                name: "UsbRuns");

            migrationBuilder.DropTable(
                name: "Drills");

            migrationBuilder.DropTable(
                name: "Emergencies");

            migrationBuilder.DropTable(
                name: "Losses");

            migrationBuilder.DropTable(
                name: "RuleVersion");

            migrationBuilder.DropTable(
                name: "TakeOutItems");

            migrationBuilder.DropTable(
                name: "HouseRules");

            migrationBuilder.DropColumn(
                name: "NightPhoneTestedOn",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "NightPhoneTestedOn",
                table: "Responsibilities");

            migrationBuilder.DropColumn(
                name: "CopiesWhere",
                table: "CareSystems");

            migrationBuilder.DropColumn(
                name: "Deadline",
                table: "CareSystems");

            migrationBuilder.DropColumn(
                name: "RestoreRank",
                table: "CareSystems");

            migrationBuilder.DropColumn(
                name: "RunsOn",
                table: "CareSystems");

            migrationBuilder.DropColumn(
                name: "StopsWhat",
                table: "CareSystems");
        }
    }
}
