using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mimamori.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegistersBesideTheAssets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataOuts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    ToWhom = table.Column<string>(type: "TEXT", nullable: true),
                    Carrier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HowOften = table.Column<string>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", nullable: true),
                    Approver = table.Column<string>(type: "TEXT", nullable: true),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataOuts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Leaver = table.Column<string>(type: "TEXT", nullable: false),
                    Successor = table.Column<string>(type: "TEXT", nullable: true),
                    LeavesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InformationPlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Business = table.Column<string>(type: "TEXT", nullable: true),
                    UsedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Owner = table.Column<string>(type: "TEXT", nullable: true),
                    Medium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Where = table.Column<string>(type: "TEXT", nullable: true),
                    AssetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CareSystemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonalData = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Confidentiality = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Integrity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Availability = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Retention = table.Column<string>(type: "TEXT", nullable: true),
                    PeopleAbout = table.Column<int>(type: "INTEGER", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InformationPlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InformationPlaces_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Assets",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_InformationPlaces_CareSystems_CareSystemId",
                        column: x => x.CareSystemId,
                        principalTable: "CareSystems",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OutsideServices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractHolder = table.Column<string>(type: "TEXT", nullable: true),
                    LoginOwner = table.Column<string>(type: "TEXT", nullable: true),
                    OtherLogins = table.Column<string>(type: "TEXT", nullable: true),
                    TwoFactor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HoldsPatientData = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Substitute = table.Column<string>(type: "TEXT", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideServices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutsideServices_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RemoteWays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Product = table.Column<string>(type: "TEXT", nullable: true),
                    ProductVersion = table.Column<string>(type: "TEXT", nullable: true),
                    AlwaysOn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FirmwareOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WhoMaySwitchOff = table.Column<string>(type: "TEXT", nullable: true),
                    CableLabel = table.Column<string>(type: "TEXT", nullable: true),
                    Contract = table.Column<string>(type: "TEXT", nullable: true),
                    ContractEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PasswordRuleKnown = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastSessionOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemoteWays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemoteWays_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Assets",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RemoteWays_Lines_LineId",
                        column: x => x.LineId,
                        principalTable: "Lines",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RemoteWays_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "HandoverChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HandoverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Book = table.Column<string>(type: "TEXT", nullable: false),
                    RowId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Row = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandoverChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandoverChange_Handovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "Handovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DataOuts_InstitutionId",
                table: "DataOuts",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_HandoverChange_HandoverId",
                table: "HandoverChange",
                column: "HandoverId");

            migrationBuilder.CreateIndex(
                name: "IX_HandoverChange_InstitutionId",
                table: "HandoverChange",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_InstitutionId",
                table: "Handovers",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationPlaces_AssetId",
                table: "InformationPlaces",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationPlaces_CareSystemId",
                table: "InformationPlaces",
                column: "CareSystemId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationPlaces_InstitutionId",
                table: "InformationPlaces",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_OutsideServices_InstitutionId",
                table: "OutsideServices",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_OutsideServices_VendorId",
                table: "OutsideServices",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_RemoteWays_AssetId",
                table: "RemoteWays",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_RemoteWays_InstitutionId",
                table: "RemoteWays",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_RemoteWays_LineId",
                table: "RemoteWays",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_RemoteWays_VendorId",
                table: "RemoteWays",
                column: "VendorId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DataOuts");

            migrationBuilder.DropTable(
                name: "HandoverChange");

            migrationBuilder.DropTable(
                name: "InformationPlaces");

            migrationBuilder.DropTable(
                name: "OutsideServices");

            migrationBuilder.DropTable(
                name: "RemoteWays");

            migrationBuilder.DropTable(
                name: "Handovers");
        }
    }
}
