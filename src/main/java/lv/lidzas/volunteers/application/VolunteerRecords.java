package lv.lidzas.volunteers.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import lv.lidzas.records.fields.Fields;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.check.CheckAnswers;
import lv.lidzas.volunteers.consent.VolunteerConsents;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a volunteer together with the person behind. */
@Component
@Transactional
class VolunteerRecords implements Creatable, Changeable, OffersChoices {

    static final String NOTICE_READ = "noticeRead";
    static final String SAME_PERSON = "samePerson";
    static final String NOTE = "note";

    static final Fields<SeenVolunteer> FIELDS = Fields.of(SeenVolunteer.class)
            .shown("reference", FieldKind.REFERENCE, seen -> seen.volunteer().reference())
            .part(People.FIELDS, SeenVolunteer::person)
            .shown("stage", FieldKind.CODE, seen -> seen.volunteer().stage().code())
            .shown("appliedOn", FieldKind.DATE, seen -> seen.volunteer().appliedOn())
            .shown("age", FieldKind.NUMBER, SeenVolunteer::age)
            .codes("helpKinds", seen -> seen.volunteer().helpKinds(), (seen, kinds) -> seen.volunteer()
                    .changeHelpKinds(kinds))
            .text("motivation", seen -> seen.volunteer().motivation(), (seen, motivation) -> seen.volunteer()
                    .changeMotivation(motivation))
            .code("heardFrom", seen -> seen.volunteer().heardFrom(), (seen, channel) -> seen.volunteer()
                    .heardFrom(channel))
            .date("talkOn", seen -> seen.volunteer().talkOn(), (seen, day) -> seen.volunteer()
                    .talkOn(day))
            .written("talkAt", FieldKind.TIME, seen -> seen.volunteer().talkAt(), (seen, time) -> seen.volunteer()
                    .talkAt(time))
            .code("talkMode", seen -> seen.volunteer().talkMode(), (seen, mode) -> seen.volunteer()
                    .talkMode(mode))
            .text("talkPlace", seen -> seen.volunteer().talkPlace(), (seen, place) -> seen.volunteer()
                    .talkPlace(place))
            .shown("talk", FieldKind.TEXT, SeenVolunteer::talk)
            .internal("notes", FieldKind.TEXT, SeenVolunteer::notes)
            .handled(NOTE, FieldKind.TEXT)
            .handled(NOTICE_READ, FieldKind.BOOLEAN, seen -> seen.volunteer().privacyNoticeVersion() != null)
            .text(
                    "clarificationQuestion",
                    seen -> seen.volunteer().clarificationQuestion(),
                    (seen, question) -> seen.volunteer().ask(question))
            .text(
                    "clarificationAnswer",
                    seen -> seen.volunteer().clarificationAnswer(),
                    (seen, answer) -> seen.volunteer().answer(answer))
            .handled(SAME_PERSON, FieldKind.CODE, seen -> seen.volunteer().personDecided() ? SamePerson.NEW : null)
            .shown("trainingOverview", FieldKind.TEXT, seen -> seen.training().overview())
            .shown("trainingMissing", FieldKind.TEXT, seen -> seen.training()
                    .missing()
                    .orElse(null))
            .handled(VolunteerRegister.TRAINING_REASON, FieldKind.TEXT, seen -> seen.volunteer()
                    .trainingReason())
            .date("probationEndsOn", seen -> seen.volunteer().probationEndsOn(), (seen, day) -> seen.volunteer()
                    .probationEndsOn(day))
            .number("caseLimit", seen -> seen.cooperation().caseLimit(), (seen, most) -> seen.cooperation()
                    .caseLimit(most))
            .date("pausedFrom", seen -> seen.cooperation().pausedFrom(), (seen, day) -> seen.cooperation()
                    .pausedFrom(day))
            .date("pausedUntil", seen -> seen.cooperation().pausedUntil(), (seen, day) -> seen.cooperation()
                    .pausedUntil(day))
            .date("lastDay", seen -> seen.cooperation().lastDay(), (seen, day) -> seen.cooperation()
                    .lastDay(day))
            .code("noticeBy", seen -> seen.cooperation().noticeBy(), (seen, by) -> seen.cooperation()
                    .noticeBy(by))
            .date("noticeOn", seen -> seen.cooperation().noticeOn(), (seen, day) -> seen.cooperation()
                    .noticeOn(day))
            .code("noticeForm", seen -> seen.cooperation().noticeForm(), (seen, how) -> seen.cooperation()
                    .noticeForm(how))
            .shown("openWork", FieldKind.TEXT, SeenVolunteer::openWork)
            .shown("recordValidUntil", FieldKind.DATE, SeenVolunteer::recordValidUntil)
            .internal("elsewhereAsked", FieldKind.BOOLEAN, seen -> seen.checks().get("elsewhereAsked"))
            .internal("lastChildLimits", FieldKind.CODES, SeenVolunteer::lastChildLimits)
            .shown("families", FieldKind.TEXT, SeenVolunteer::families)
            .part(CheckAnswers.FIELDS, SeenVolunteer::checks)
            .part(AgreementBook.FIELDS, SeenVolunteer::agreement)
            .shown("agreementText", FieldKind.TEXT, seen -> seen.agreement().get("agreementText"))
            .shown("agreementRules", FieldKind.TEXT, seen -> seen.agreement().get("agreementRules"))
            .shown("checksStanding", FieldKind.TEXT, SeenVolunteer::checksStanding)
            .shown("agreementStanding", FieldKind.TEXT, SeenVolunteer::agreementStanding)
            .part(VolunteerConsents.FIELDS, seen -> Map.of())
            .shown("photosConsentText", FieldKind.TEXT, seen -> seen.consents().get("photosConsentText"))
            .shown("photosConsentAsked", FieldKind.TEXT, seen -> seen.consents().get("photosConsentAsked"))
            .shown("photosConsentStanding", FieldKind.TEXT, seen -> seen.consents()
                    .get("photosConsentStanding"))
            .shown("mailingConsentText", FieldKind.TEXT, seen -> seen.consents().get("mailingConsentText"))
            .shown("mailingConsentAsked", FieldKind.TEXT, seen -> seen.consents()
                    .get("mailingConsentAsked"))
            .rest(SeenVolunteer::volunteer);

    static final RecordType TYPE = RecordType.of("volunteer", "V", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.ofEntries(
                    Map.entry("volunteerApplication", Set.of("firstName", "birthDate", "email", "noticeRead")),
                    Map.entry("registerApplicant", Set.of("firstName", "birthDate", "noticeRead")),
                    Map.entry("reviewApplication", Set.of("samePerson", "clarificationQuestion")),
                    Map.entry("completeApplication", Set.of("clarificationAnswer")),
                    Map.entry("holdFirstTalk", Set.of("role", "childContact")),
                    Map.entry("nameReferees", Set.of("firstRefereeName", "firstRefereeEmail", "firstRefereeAgreed")),
                    Map.entry("prepareAgreement", AgreementBook.ASKED),
                    Map.entry("arrangeInsurance", Set.of("insurancePolicy", "insuredUntil")),
                    Map.entry("acceptAgreement", Set.of("agreementAccepted", "agreementRulesRead")),
                    Map.entry("recordSigning", Set.of("agreementSignedHow", "agreementSignedOn", "agreementRulesRead")),
                    Map.entry("recordVolunteerConsent", Set.of(VolunteerConsents.OBTAINED_BY)),
                    Map.entry("askRecheck", Set.of("recheckReason")),
                    Map.entry("closeApplication", Set.of(NOTE)),
                    Map.entry("confirmTraining", Set.of(VolunteerRegister.TRAINING_REASON))))
            .withCodes(codes())
            .withAttributesIn("volunteer");

    private static final Set<Stage> BEFORE_AGREEMENTS = Set.of(Stage.APPLIED, Stage.INTERVIEW, Stage.CHECKS);

    private final VolunteerRegister volunteers;
    private final People people;
    private final SamePerson samePerson;
    private final CheckAnswers checks;
    private final AgreementBook agreements;
    private final VolunteerConsents consents;

    VolunteerRecords(
            VolunteerRegister volunteers,
            People people,
            SamePerson samePerson,
            CheckAnswers checks,
            AgreementBook agreements,
            VolunteerConsents consents) {
        this.volunteers = volunteers;
        this.people = people;
        this.samePerson = samePerson;
        this.checks = checks;
        this.agreements = agreements;
        this.consents = consents;
    }

    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new HashMap<>(VolunteerConsents.CODES);
        codes.put("language", Set.of("lv", "en"));
        codes.put("noticeBy", Set.of("volunteer", "organisation"));
        codes.put("noticeForm", Set.of("paper", "eSignature", "email", "word"));
        codes.put("recheckReason", Set.of("newWork", "entry", "newDocument"));
        codes.put("childContact", Set.of("none", "eventWithChildren", "regular"));
        codes.put("agreementSignedHow", AgreementBook.WRITTEN);
        codes.put("agreementChildren", AgreementBook.CHILDREN);
        return codes;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        SeenVolunteer seen = volunteers.seen(volunteers.find(reference));
        return new RecordValues(FIELDS.read(seen, keys), revision(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        return RecordValues.revision(
                        volunteer.revision() + agreementRevision(volunteer),
                        people.revision(volunteer.person()) + checks.revision(reference))
                + consentsRevision(volunteer);
    }

    /** Whoever is not taken in yet has no agreement, and is not asked for one with each form. */
    private long agreementRevision(Volunteer volunteer) {
        return BEFORE_AGREEMENTS.contains(volunteer.stage()) ? 0 : agreements.revision(volunteer.reference());
    }

    /** A text that was deployed while a form stood open is none that its reader has agreed to. */
    private long consentsRevision(Volunteer volunteer) {
        return BEFORE_AGREEMENTS.contains(volunteer.stage()) ? 0 : consents.textsRevision();
    }

    /** Most read Latvian. */
    @Override
    public Map<String, Object> initial() {
        return Map.of("language", "lv");
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
    public List<Option> options(@Nullable String reference, String key) {
        return key.equals("samePerson") && reference != null
                ? samePerson.options(volunteers.find(reference).person())
                : List.of();
    }
}
