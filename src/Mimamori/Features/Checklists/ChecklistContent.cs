using Mimamori.Features.Institutions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;
using YamlDotNet.Serialization.NamingConventions;

namespace Mimamori.Features.Checklists;

/// <summary>The editions and topics that travel inside the program. A file with a key we do not know is refused: a slip of the pen must not vanish.</summary>
public static class ChecklistContent
{
    /// <summary>What packs brought (<see cref="Packs.PackShelf"/>).</summary>
    private static IReadOnlyList<ChecklistForm> _packed = [];

    private static readonly Lazy<IReadOnlyList<ChecklistForm>> AllForms = new(() =>
        OwnList.Fill([.. Newest(Names("content/checklists/").Select(name => Read<ChecklistForm>(name)).Concat(_packed)).OrderBy(form => form.Id, StringComparer.Ordinal)]));

    private static readonly Lazy<TopicHelp> AllTopics = new(() => Read<TopicHelp>("content/topics.yaml"));

    private static readonly Lazy<ClinicWords> AllClinic = new(() => Read<ClinicWords>("content/clinic-words.yaml"));

    private static readonly Lazy<StuckQuestions> AllQuestions = new(() => Read<StuckQuestions>("content/questions.yaml"));

    private static readonly Lazy<Official.TopicMarks> AllMarks = new(() => Read<Official.TopicMarks>("content/topic-marks.yaml"));

    public static IReadOnlyList<ChecklistForm> Forms => AllForms.Value;

    public static TopicHelp Topics => AllTopics.Value;

    public static ClinicWords Clinic => AllClinic.Value;

    public static StuckQuestions Questions => AllQuestions.Value;

    public static Official.TopicMarks Marks => AllMarks.Value;

    /// <summary>Once, before anything is read: later the editions stand as they are until the program ends.</summary>
    public static void Use(IReadOnlyList<ChecklistForm> packed)
    {
        if (AllForms.IsValueCreated && packed.Count > 0)
            throw new InvalidOperationException("The editions were read before the packs came.");
        _packed = packed;
    }

    /// <summary>Of the same id the newest; a pack never brings back an older one than the program has.</summary>
    private static IEnumerable<ChecklistForm> Newest(IEnumerable<ChecklistForm> forms) => forms.GroupBy(form => form.Id).Select(same => same.MaxBy(form => form.AsOf)!);

    /// <summary>Advice in a language whose text nobody has read yet; the Japanese carries its own 要確認.</summary>
    public static bool IsDraftHere(IReadOnlyDictionary<string, Review> languages) =>
        !Ui.Languages.IsJapanese && languages.TryGetValue(System.Globalization.CultureInfo.CurrentUICulture.Name, out var review) && review == Review.Draft;

    public static ChecklistForm? Find(string formId) => Forms.FirstOrDefault(form => form.Id == formId && form.Sections.Count > 0);

    /// <summary>The newest form with items for this kind of house. It keeps its own year's label, whatever the year is now.</summary>
    public static ChecklistForm NewestFor(InstitutionKind kind) =>
        Forms.Where(form => form.Sections.Count > 0 && IsFor(form.Kind, kind)).MaxBy(form => form.FiscalYear)!;

    public static ChecklistForm? OfYear(int fiscalYear, InstitutionKind kind) =>
        Forms.FirstOrDefault(form => form.FiscalYear == fiscalYear && IsFor(form.Kind, kind));

    public static T Parse<T>(TextReader yaml) => new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
        .WithTypeConverter(new DateOnlyConverter(formats: "yyyy-MM-dd"))
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .WithEnforceNullability()
        .Build().Deserialize<T>(yaml);

    /// <summary>Dental clinics and maternity homes use the form for medical institutions. For home-visit nursing and care facilities there is no official one.</summary>
    private static bool IsFor(FormKind form, InstitutionKind house) => form switch
    {
        _ when house is InstitutionKind.HomeVisitNursing or InstitutionKind.CareFacility => form == FormKind.NoOfficialForm,
        FormKind.NoOfficialForm => false,
        FormKind.MedicalInstitutionAndPharmacy => true,
        FormKind.Pharmacy => house == InstitutionKind.Pharmacy,
        _ => house != InstitutionKind.Pharmacy,
    };

    private static IEnumerable<string> Names(string folder) => typeof(ChecklistContent).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal));

    /// <summary>A file of the content by its resource's name, such as content/topics.yaml.</summary>
    public static T Read<T>(string name)
    {
        using var reader = new StreamReader(typeof(ChecklistContent).Assembly.GetManifestResourceStream(name)!);
        return Parse<T>(reader);
    }
}
