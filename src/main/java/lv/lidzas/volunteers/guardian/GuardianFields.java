package lv.lidzas.volunteers.guardian;

import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;

/** The fields of a guardian's consent. */
final class GuardianFields {

    /**
     * A consent, and whom it is about.
     *
     * @param applicant the name
     */
    record Seen(GuardianConsent consent, String applicant) {}

    static final String CORRECTED_EMAIL = "correctedEmail";

    /** Whose guardian is named is known to the page that opens the form. */
    static final String VOLUNTEER = "volunteer";

    static final String NEW_NAME = "newGuardianName";
    static final String NEW_EMAIL = "newGuardianEmail";
    static final String NEW_PHONE = "newGuardianPhone";
    static final String NEW_LANGUAGE = "newGuardianLanguage";

    /** What somebody who is named brings. */
    static final Set<String> NAMED = Set.of(VOLUNTEER, NEW_NAME, NEW_EMAIL, NEW_PHONE, NEW_LANGUAGE);

    static final Fields<Seen> TABLE = Fields.of(Seen.class)
            .shown("reference", FieldKind.REFERENCE, seen -> seen.consent().reference())
            .shown("applicantName", FieldKind.NAME, Seen::applicant)
            .shown("guardianName", FieldKind.NAME, seen -> seen.consent()
                    .guardian()
                    .name())
            .internal("guardianEmail", FieldKind.EMAIL, seen -> seen.consent()
                    .guardian()
                    .email())
            .internal("guardianPhone", FieldKind.PHONE, seen -> seen.consent()
                    .guardian()
                    .phone())
            .code("decision", seen -> seen.consent().decision(), (seen, code) -> seen.consent()
                    .decide(code))
            .code("signedHow", seen -> seen.consent().signedHow(), (seen, code) -> seen.consent()
                    .signHow(code))
            .date("signedOn", seen -> seen.consent().signedOn(), (seen, day) -> seen.consent()
                    .signOn(day))
            .text("signedWhere", seen -> seen.consent().signedWhere(), (seen, where) -> seen.consent()
                    .keptAt(where))
            .date("withdrawnOn", seen -> seen.consent().withdrawnOn(), (seen, day) -> seen.consent()
                    .withdrawnOn(day))
            .handled(CORRECTED_EMAIL, FieldKind.EMAIL)
            .shown(VOLUNTEER, FieldKind.REFERENCE, seen -> seen.consent().volunteer())
            .handled(NEW_NAME, FieldKind.NAME)
            .handled(NEW_EMAIL, FieldKind.EMAIL)
            .handled(NEW_PHONE, FieldKind.PHONE)
            .handled(NEW_LANGUAGE, FieldKind.CODE)
            .bool("photosAgreed", seen -> seen.consent().photosAgreed(), (seen, is) -> seen.consent()
                    .agreeToPhotos(is))
            .bool("mailingAgreed", seen -> seen.consent().mailingAgreed(), (seen, is) -> seen.consent()
                    .agreeToMailing(is))
            .noMore();

    static final RecordType TYPE = RecordType.of("guardianConsent", "H", StaffGroups.CASEWORKERS, TABLE)
            .asking(Map.of(
                    "recordGuardianConsent",
                    Set.of("decision", "signedHow", "signedOn"),
                    "reachGuardian",
                    Set.of(CORRECTED_EMAIL),
                    "nameGuardian",
                    Set.of(NEW_NAME, NEW_EMAIL),
                    "withdrawGuardianConsent",
                    Set.of("withdrawnOn")))
            .withCodes(Map.of(
                    "decision",
                    Set.of(ConsentStage.GIVEN.code(), ConsentStage.REFUSED.code()),
                    "signedHow",
                    Set.of("paper", "eSignature"),
                    NEW_LANGUAGE,
                    Set.of("lv", "en")));

    private GuardianFields() {}
}
