package lv.lidzas.volunteers.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.people.Attributes;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.volunteers.TrainingRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a volunteer together with the person behind. */
@Component
@Transactional
class VolunteerRecords implements Creatable, Changeable, OffersChoices {

    static final Map<String, FieldKind> FIELDS = fields(Map.ofEntries(
            Map.entry("reference", FieldKind.REFERENCE),
            Map.entry("stage", FieldKind.CODE),
            Map.entry("appliedOn", FieldKind.DATE),
            Map.entry("age", FieldKind.NUMBER),
            Map.entry("helpKinds", FieldKind.CODES),
            Map.entry("motivation", FieldKind.TEXT),
            Map.entry("note", FieldKind.TEXT),
            Map.entry("noticeRead", FieldKind.BOOLEAN),
            Map.entry("clarificationQuestion", FieldKind.TEXT),
            Map.entry("clarificationAnswer", FieldKind.TEXT),
            Map.entry("samePerson", FieldKind.CODE),
            Map.entry("trainingOverview", FieldKind.TEXT),
            Map.entry("trainingMissing", FieldKind.TEXT),
            Map.entry(VolunteerRegister.TRAINING_REASON, FieldKind.TEXT)));

    /** A change of either row, and joining another person, makes an open form stale. */
    private static final long ROWS_APART = 1_000_000L;

    static final RecordType TYPE = RecordType.of("volunteer", "V", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "volunteerApplication", Set.of("firstName", "birthDate", "email", "noticeRead"),
                    "registerApplicant", Set.of("firstName", "birthDate", "noticeRead"),
                    "reviewApplication", Set.of("samePerson", "clarificationQuestion"),
                    "completeApplication", Set.of("clarificationAnswer"),
                    "confirmTraining", Set.of(VolunteerRegister.TRAINING_REASON)))
            .withCodes(Map.of("language", Set.of("lv", "en")))
            .withAttributesIn("volunteer");

    private final VolunteerRegister volunteers;
    private final People people;
    private final SamePerson samePerson;
    private final ObjectProvider<TrainingRecord> training;

    VolunteerRecords(
            VolunteerRegister volunteers,
            People people,
            SamePerson samePerson,
            ObjectProvider<TrainingRecord> training) {
        this.volunteers = volunteers;
        this.people = people;
        this.samePerson = samePerson;
        this.training = training;
    }

    private static Map<String, FieldKind> fields(Map<String, FieldKind> own) {
        Map<String, FieldKind> fields = new HashMap<>(People.FIELDS);
        fields.putAll(own);
        return Map.copyOf(fields);
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        Volunteer volunteer = volunteers.find(reference);
        Map<String, Object> values = Attributes.read(volunteer.attributes());
        people.read(volunteer.person()).forEach((key, value) -> {
            if (People.FIELDS.containsKey(key)) {
                values.put(key, value);
            }
        });
        values.put("reference", reference);
        values.put("stage", volunteer.stage().code());
        values.put("appliedOn", volunteer.appliedOn());
        values.put("age", people.age(volunteer.person()));
        values.put("helpKinds", volunteer.helpKinds());
        values.put("motivation", volunteer.motivation());
        values.put("noticeRead", volunteer.privacyNoticeVersion() != null);
        values.put("clarificationQuestion", volunteer.clarificationQuestion());
        values.put("clarificationAnswer", volunteer.clarificationAnswer());
        values.put("samePerson", volunteer.personDecided() ? SamePerson.NEW : null);
        values.put(VolunteerRegister.TRAINING_REASON, volunteer.trainingReason());
        if (keys.contains("trainingOverview") || keys.contains("trainingMissing")) {
            TrainingRecord.Standing standing = training.getObject().standing(reference);
            values.put("trainingOverview", standing.overview());
            values.put("trainingMissing", standing.missing().orElse(null));
        }
        values.values().removeIf(Objects::isNull);
        return new RecordValues(values, revision(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        return volunteer.version() * ROWS_APART + people.revision(volunteer.person());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return volunteers.apply(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        volunteers.change(reference, changes, context);
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(volunteers.find(reference).person());
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return volunteers.find(reference).person();
    }

    @Override
    public boolean openTo(String reference, String person) {
        return person.equals(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String reference, String key) {
        return key.equals("samePerson") && reference != null
                ? samePerson.options(volunteers.find(reference).person())
                : List.of();
    }
}
