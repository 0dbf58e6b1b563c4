using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Mimamori.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Activity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Actor = table.Column<string>(type: "text", nullable: false),
                    Verb = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Detail = table.Column<string>(type: "text", nullable: true),
                    Sequence = table.Column<long>(type: "bigint", nullable: true),
                    PreviousHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    SealedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activity", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ActivityAnchors",
                columns: table => new
                {
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "bytea", nullable: false),
                    Signature = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityAnchors", x => new { x.InstitutionId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "ActivityHeads",
                columns: table => new
                {
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "bytea", nullable: false),
                    Signature = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActivityHeads", x => x.InstitutionId);
                });

            migrationBuilder.CreateTable(
                name: "Answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ItemId = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TargetDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Owner = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisplayName = table.Column<string>(type: "text", nullable: false),
                    LastSignInAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SlipUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PinHash = table.Column<string>(type: "text", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BreakGlassCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BreakGlassCodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CapturePoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CapturePoints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataOuts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    ToWhom = table.Column<string>(type: "text", nullable: true),
                    Carrier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HowOften = table.Column<string>(type: "text", nullable: true),
                    Basis = table.Column<string>(type: "text", nullable: true),
                    Approver = table.Column<string>(type: "text", nullable: true),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataOuts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Guesses",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Wrong = table.Column<int>(type: "integer", nullable: false),
                    Locks = table.Column<int>(type: "integer", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guesses", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Leaver = table.Column<string>(type: "text", nullable: false),
                    Successor = table.Column<string>(type: "text", nullable: true),
                    LeavesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CompressedJson = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportReports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Institutions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Size = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Institutions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeptDifferences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    SeenValue = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptDifferences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LedgerLayouts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Signature = table.Column<string>(type: "text", nullable: false),
                    Columns = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerLayouts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutsideQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Destination = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VendorName = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideQuestions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SiteId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Floor = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PostedForms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Location = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostedForms", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Responsibilities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Duty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PersonName = table.Column<string>(type: "text", nullable: false),
                    Post = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    NightPhone = table.Column<string>(type: "text", nullable: true),
                    AppointedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PhoneTestedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Responsibilities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SeenDevices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    KindConfidence = table.Column<double>(type: "double precision", nullable: false),
                    KindBecause = table.Column<string>(type: "text", nullable: false),
                    Maker = table.Column<string>(type: "text", nullable: true),
                    OperatingSystem = table.Column<string>(type: "text", nullable: true),
                    OperatingSystemVersion = table.Column<string>(type: "text", nullable: true),
                    OperatingSystemSource = table.Column<string>(type: "text", nullable: true),
                    OperatingSystemConfidence = table.Column<double>(type: "double precision", nullable: false),
                    First = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Last = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Packets = table.Column<long>(type: "bigint", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    GoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenDevices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SharedTerminals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    KeyHash = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedTerminals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Snoozes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    By = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Snoozes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StartAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Question = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Value = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StartAnswers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StartRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Offer = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StartRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StickerRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StickerRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vendors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    NightPhone = table.Column<string>(type: "text", nullable: true),
                    ContactPerson = table.Column<string>(type: "text", nullable: true),
                    Mail = table.Column<string>(type: "text", nullable: true),
                    PhoneTestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemoteMaintenanceAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemoteMaintenanceAnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemoteMaintenance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RemoteMaintenanceNote = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vendors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Signatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnswerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Signatures_Answers_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "Answers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    ProviderKey = table.Column<string>(type: "text", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_Passkeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    SizeBytes = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    DropId = table.Column<Guid>(type: "uuid", nullable: true),
                    PointId = table.Column<Guid>(type: "uuid", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    Packets = table.Column<long>(type: "bigint", nullable: false),
                    DevicesSeen = table.Column<int>(type: "integer", nullable: false),
                    DevicesNew = table.Column<int>(type: "integer", nullable: false),
                    RowsRead = table.Column<int>(type: "integer", nullable: false),
                    BytesRead = table.Column<long>(type: "bigint", nullable: false),
                    CaptureFirst = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CaptureLast = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Imports_CapturePoints_PointId",
                        column: x => x.PointId,
                        principalTable: "CapturePoints",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AssetChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssetChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssetChanges_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HandoverChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    HandoverId = table.Column<Guid>(type: "uuid", nullable: false),
                    Book = table.Column<string>(type: "text", nullable: false),
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    Row = table.Column<string>(type: "text", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "MapArrangements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Drawing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Part = table.Column<string>(type: "text", nullable: false),
                    Slots = table.Column<int>(type: "integer", nullable: false),
                    Cells = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                name: "Memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Memberships_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Memberships_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PullSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    NodeId = table.Column<string>(type: "text", nullable: true),
                    Because = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CableLabel = table.Column<string>(type: "text", nullable: true),
                    WhoPulls = table.Column<string>(type: "text", nullable: true),
                    EngineerBy = table.Column<string>(type: "text", nullable: true),
                    EngineerAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EngineerSaw = table.Column<string>(type: "text", nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "Sites",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sites_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentityClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeenDeviceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: false),
                    Vlan = table.Column<int>(type: "integer", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    To = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdentityClaims_CapturePoints_PointId",
                        column: x => x.PointId,
                        principalTable: "CapturePoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IdentityClaims_SeenDevices_SeenDeviceId",
                        column: x => x.SeenDeviceId,
                        principalTable: "SeenDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Interfaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeenDeviceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: false),
                    Mac = table.Column<string>(type: "text", nullable: true),
                    Vlan = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interfaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interfaces_CapturePoints_PointId",
                        column: x => x.PointId,
                        principalTable: "CapturePoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Interfaces_SeenDevices_SeenDeviceId",
                        column: x => x.SeenDeviceId,
                        principalTable: "SeenDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeenDeviceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Protocol = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Last = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Observations_SeenDevices_SeenDeviceId",
                        column: x => x.SeenDeviceId,
                        principalTable: "SeenDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SeenConnections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromId = table.Column<Guid>(type: "uuid", nullable: true),
                    ToId = table.Column<Guid>(type: "uuid", nullable: true),
                    FromAddress = table.Column<string>(type: "text", nullable: false),
                    ToAddress = table.Column<string>(type: "text", nullable: false),
                    Transport = table.Column<string>(type: "text", nullable: false),
                    Port = table.Column<int>(type: "integer", nullable: false),
                    Protocol = table.Column<string>(type: "text", nullable: true),
                    Outside = table.Column<bool>(type: "boolean", nullable: false),
                    Names = table.Column<string>(type: "text", nullable: true),
                    Packets = table.Column<long>(type: "bigint", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    First = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Last = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenConnections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeenConnections_SeenDevices_FromId",
                        column: x => x.FromId,
                        principalTable: "SeenDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_SeenConnections_SeenDevices_ToId",
                        column: x => x.ToId,
                        principalTable: "SeenDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "SignInSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Place = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    TerminalId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignInSessions_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SignInSessions_SharedTerminals_TerminalId",
                        column: x => x.TerminalId,
                        principalTable: "SharedTerminals",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Assets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ArchiveReason = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Maker = table.Column<string>(type: "text", nullable: true),
                    Model = table.Column<string>(type: "text", nullable: true),
                    SerialNumber = table.Column<string>(type: "text", nullable: true),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: true),
                    MainUser = table.Column<string>(type: "text", nullable: true),
                    Use = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OperatingSystem = table.Column<string>(type: "text", nullable: true),
                    MainSoftware = table.Column<string>(type: "text", nullable: true),
                    Address = table.Column<string>(type: "text", nullable: true),
                    MaintainerId = table.Column<Guid>(type: "uuid", nullable: true),
                    PurchaseOrLease = table.Column<string>(type: "text", nullable: true),
                    RemoteMaintenance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LastCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MacAddress = table.Column<string>(type: "text", nullable: true),
                    ConnectedTo = table.Column<string>(type: "text", nullable: true),
                    Wireless = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Antivirus = table.Column<string>(type: "text", nullable: true),
                    UpdateWay = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SupportEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UsbAllowed = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AdministratorHolder = table.Column<string>(type: "text", nullable: true),
                    HoldsPatientData = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PatientRecordsAbout = table.Column<int>(type: "integer", nullable: true),
                    Encrypted = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MayLeaveTheHouse = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BackedUp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Substitute = table.Column<string>(type: "text", nullable: true),
                    Unplug = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    UnplugDecidedBy = table.Column<string>(type: "text", nullable: true),
                    ApprovalNumber = table.Column<string>(type: "text", nullable: true),
                    ClinicalOwner = table.Column<string>(type: "text", nullable: true),
                    SbomOnFile = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MdsEdition = table.Column<string>(type: "text", nullable: true),
                    VulnerabilityHandling = table.Column<string>(type: "text", nullable: true),
                    AllowList = table.Column<string>(type: "text", nullable: true),
                    LogPlaceAndPeriod = table.Column<string>(type: "text", nullable: true),
                    Importance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecoveryTimeHours = table.Column<int>(type: "integer", nullable: true),
                    ContractNumber = table.Column<string>(type: "text", nullable: true),
                    Spare = table.Column<string>(type: "text", nullable: true),
                    Disposal = table.Column<string>(type: "text", nullable: true),
                    UnseenReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assets_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Assets_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Assets_Vendors_MaintainerId",
                        column: x => x.MaintainerId,
                        principalTable: "Vendors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CareSystems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: true),
                    VendorId = table.Column<Guid>(type: "uuid", nullable: true),
                    InCloud = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Substitute = table.Column<string>(type: "text", nullable: true),
                    DisclosureReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DisclosureEdition = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareSystems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CareSystems_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OutsideServices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "text", nullable: true),
                    VendorId = table.Column<Guid>(type: "uuid", nullable: true),
                    ContractHolder = table.Column<string>(type: "text", nullable: true),
                    LoginOwner = table.Column<string>(type: "text", nullable: true),
                    OtherLogins = table.Column<string>(type: "text", nullable: true),
                    TwoFactor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HoldsPatientData = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Substitute = table.Column<string>(type: "text", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                name: "Joins",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeenDeviceId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneReason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Joins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Joins_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Assets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Joins_SeenDevices_SeenDeviceId",
                        column: x => x.SeenDeviceId,
                        principalTable: "SeenDevices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ContractHolder = table.Column<string>(type: "text", nullable: true),
                    Provider = table.Column<string>(type: "text", nullable: true),
                    VendorId = table.Column<Guid>(type: "uuid", nullable: true),
                    BoxId = table.Column<Guid>(type: "uuid", nullable: true),
                    FixedAddress = table.Column<string>(type: "text", nullable: true),
                    AlwaysOn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Encrypted = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SourceRestricted = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SourceCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WhoMaySwitchOff = table.Column<string>(type: "text", nullable: true),
                    CableLabel = table.Column<string>(type: "text", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lines_Assets_BoxId",
                        column: x => x.BoxId,
                        principalTable: "Assets",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Lines_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MediaType = table.Column<string>(type: "text", nullable: false),
                    SizeBytes = table.Column<long>(type: "bigint", nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoredFiles_Assets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "Assets",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InformationPlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Business = table.Column<string>(type: "text", nullable: true),
                    UsedBy = table.Column<string>(type: "text", nullable: true),
                    Owner = table.Column<string>(type: "text", nullable: true),
                    Medium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Where = table.Column<string>(type: "text", nullable: true),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: true),
                    CareSystemId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonalData = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Confidentiality = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Integrity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Availability = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Retention = table.Column<string>(type: "text", nullable: true),
                    PeopleAbout = table.Column<int>(type: "integer", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                name: "RemoteWays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    VendorId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssetId = table.Column<Guid>(type: "uuid", nullable: true),
                    LineId = table.Column<Guid>(type: "uuid", nullable: true),
                    Product = table.Column<string>(type: "text", nullable: true),
                    ProductVersion = table.Column<string>(type: "text", nullable: true),
                    AlwaysOn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FirmwareOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WhoMaySwitchOff = table.Column<string>(type: "text", nullable: true),
                    CableLabel = table.Column<string>(type: "text", nullable: true),
                    Contract = table.Column<string>(type: "text", nullable: true),
                    ContractEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PasswordRuleKnown = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LastSessionOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remarks = table.Column<string>(type: "text", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                name: "OfflineCopies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Label = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    SerialNumber = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Backup = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    PhotoId = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                name: "IX_Activity_InstitutionId",
                table: "Activity",
                column: "InstitutionId");

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
                name: "IX_Answers_InstitutionId",
                table: "Answers",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_InstitutionId_ItemId",
                table: "Answers",
                columns: new[] { "InstitutionId", "ItemId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssetChanges_AssetId",
                table: "AssetChanges",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_AssetChanges_DecisionId",
                table: "AssetChanges",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_AssetChanges_InstitutionId",
                table: "AssetChanges",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Assets_InstitutionId",
                table: "Assets",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Assets_InstitutionId_Name",
                table: "Assets",
                columns: new[] { "InstitutionId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Assets_InstitutionId_Number",
                table: "Assets",
                columns: new[] { "InstitutionId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Assets_MaintainerId",
                table: "Assets",
                column: "MaintainerId");

            migrationBuilder.CreateIndex(
                name: "IX_Assets_PlaceId",
                table: "Assets",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_BreakGlassCodes_InstitutionId",
                table: "BreakGlassCodes",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_CapturePoints_InstitutionId",
                table: "CapturePoints",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_CareSystems_InstitutionId",
                table: "CareSystems",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_CareSystems_VendorId",
                table: "CareSystems",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_DataOuts_InstitutionId",
                table: "DataOuts",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_InstitutionId",
                table: "Decisions",
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
                name: "IX_IdentityClaims_InstitutionId",
                table: "IdentityClaims",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityClaims_InstitutionId_Kind_Value",
                table: "IdentityClaims",
                columns: new[] { "InstitutionId", "Kind", "Value" });

            migrationBuilder.CreateIndex(
                name: "IX_IdentityClaims_PointId",
                table: "IdentityClaims",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_IdentityClaims_SeenDeviceId",
                table: "IdentityClaims",
                column: "SeenDeviceId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportReports_InstitutionId",
                table: "ImportReports",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_InstitutionId",
                table: "Imports",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_InstitutionId_Sha256",
                table: "Imports",
                columns: new[] { "InstitutionId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_PointId",
                table: "Imports",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_State",
                table: "Imports",
                column: "State");

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
                name: "IX_Interfaces_InstitutionId",
                table: "Interfaces",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Interfaces_PointId",
                table: "Interfaces",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_Interfaces_SeenDeviceId",
                table: "Interfaces",
                column: "SeenDeviceId");

            migrationBuilder.CreateIndex(
                name: "IX_Joins_AssetId",
                table: "Joins",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_Joins_DecisionId",
                table: "Joins",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Joins_InstitutionId",
                table: "Joins",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Joins_SeenDeviceId",
                table: "Joins",
                column: "SeenDeviceId",
                unique: true,
                filter: "\"UndoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_KeptDifferences_InstitutionId",
                table: "KeptDifferences",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerLayouts_InstitutionId",
                table: "LedgerLayouts",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerLayouts_InstitutionId_Signature",
                table: "LedgerLayouts",
                columns: new[] { "InstitutionId", "Signature" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lines_BoxId",
                table: "Lines",
                column: "BoxId");

            migrationBuilder.CreateIndex(
                name: "IX_Lines_InstitutionId",
                table: "Lines",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Lines_VendorId",
                table: "Lines",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_MapArrangements_InstitutionId",
                table: "MapArrangements",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_MapArrangements_InstitutionId_Drawing_Part",
                table: "MapArrangements",
                columns: new[] { "InstitutionId", "Drawing", "Part" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_AccountId_InstitutionId",
                table: "Memberships",
                columns: new[] { "AccountId", "InstitutionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_InstitutionId",
                table: "Memberships",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_InstitutionId",
                table: "Observations",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_SeenDeviceId",
                table: "Observations",
                column: "SeenDeviceId");

            migrationBuilder.CreateIndex(
                name: "IX_OfflineCopies_InstitutionId",
                table: "OfflineCopies",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_OfflineCopies_PhotoId",
                table: "OfflineCopies",
                column: "PhotoId");

            migrationBuilder.CreateIndex(
                name: "IX_OutsideQuestions_InstitutionId",
                table: "OutsideQuestions",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_OutsideQuestions_InstitutionId_Destination",
                table: "OutsideQuestions",
                columns: new[] { "InstitutionId", "Destination" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutsideServices_InstitutionId",
                table: "OutsideServices",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_OutsideServices_VendorId",
                table: "OutsideServices",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeys_UserId",
                table: "Passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Places_InstitutionId",
                table: "Places",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_PullSteps_InstitutionId",
                table: "PullSteps",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryCodes_AccountId",
                table: "RecoveryCodes",
                column: "AccountId");

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

            migrationBuilder.CreateIndex(
                name: "IX_Responsibilities_InstitutionId",
                table: "Responsibilities",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SeenConnections_FromId",
                table: "SeenConnections",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_SeenConnections_InstitutionId",
                table: "SeenConnections",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SeenConnections_ToId",
                table: "SeenConnections",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_SeenDevices_InstitutionId",
                table: "SeenDevices",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SharedTerminals_InstitutionId",
                table: "SharedTerminals",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Signatures_AnswerId",
                table: "Signatures",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_Signatures_InstitutionId",
                table: "Signatures",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInSessions_AccountId",
                table: "SignInSessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInSessions_TerminalId",
                table: "SignInSessions",
                column: "TerminalId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_InstitutionId",
                table: "Sites",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Snoozes_InstitutionId",
                table: "Snoozes",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_Snoozes_InstitutionId_TaskKey",
                table: "Snoozes",
                columns: new[] { "InstitutionId", "TaskKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StartAnswers_InstitutionId",
                table: "StartAnswers",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_StartAnswers_InstitutionId_Question",
                table: "StartAnswers",
                columns: new[] { "InstitutionId", "Question" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StartRows_InstitutionId",
                table: "StartRows",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_StartRows_InstitutionId_Offer",
                table: "StartRows",
                columns: new[] { "InstitutionId", "Offer" });

            migrationBuilder.CreateIndex(
                name: "IX_StickerRuns_InstitutionId",
                table: "StickerRuns",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_AssetId",
                table: "StoredFiles",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_InstitutionId",
                table: "StoredFiles",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_Sha256",
                table: "StoredFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_InstitutionId",
                table: "Vendors",
                column: "InstitutionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Activity");

            migrationBuilder.DropTable(
                name: "ActivityAnchors");

            migrationBuilder.DropTable(
                name: "ActivityHeads");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AssetChanges");

            migrationBuilder.DropTable(
                name: "BreakGlassCodes");

            migrationBuilder.DropTable(
                name: "DataOuts");

            migrationBuilder.DropTable(
                name: "Guesses");

            migrationBuilder.DropTable(
                name: "HandoverChange");

            migrationBuilder.DropTable(
                name: "IdentityClaims");

            migrationBuilder.DropTable(
                name: "ImportReports");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "InformationPlaces");

            migrationBuilder.DropTable(
                name: "Interfaces");

            migrationBuilder.DropTable(
                name: "Joins");

            migrationBuilder.DropTable(
                name: "KeptDifferences");

            migrationBuilder.DropTable(
                name: "LedgerLayouts");

            migrationBuilder.DropTable(
                name: "MapArrangements");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "OfflineCopies");

            migrationBuilder.DropTable(
                name: "OutsideQuestions");

            migrationBuilder.DropTable(
                name: "OutsideServices");

            migrationBuilder.DropTable(
                name: "Passkeys");

            migrationBuilder.DropTable(
                name: "PostedForms");

            migrationBuilder.DropTable(
                name: "PullSteps");

            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "RemoteWays");

            migrationBuilder.DropTable(
                name: "Responsibilities");

            migrationBuilder.DropTable(
                name: "SeenConnections");

            migrationBuilder.DropTable(
                name: "Signatures");

            migrationBuilder.DropTable(
                name: "SignInSessions");

            migrationBuilder.DropTable(
                name: "Sites");

            migrationBuilder.DropTable(
                name: "Snoozes");

            migrationBuilder.DropTable(
                name: "StartAnswers");

            migrationBuilder.DropTable(
                name: "StartRows");

            migrationBuilder.DropTable(
                name: "StickerRuns");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "CareSystems");

            migrationBuilder.DropTable(
                name: "CapturePoints");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "Lines");

            migrationBuilder.DropTable(
                name: "SeenDevices");

            migrationBuilder.DropTable(
                name: "Answers");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "SharedTerminals");

            migrationBuilder.DropTable(
                name: "Assets");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "Places");

            migrationBuilder.DropTable(
                name: "Vendors");
        }
    }
}
