package lv.lidzas.volunteers.reference;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;

/** The fields of a reference: who is asked about whom, the answers, and who is asked instead. */
final class ReferenceFields {

    static final String CORRECTED_EMAIL = "correctedEmail";
    static final String NEW_NAME = "newRefereeName";
    static final String NEW_EMAIL = "newRefereeEmail";
    static final String NEW_LANGUAGE = "newRefereeLanguage";
    static final String NEW_AGREED = "newRefereeAgreed";

    /**
     * A reference, and whom it is about.
     *
     * @param applicant the name
     */
    record Seen(Reference reference, String applicant) {}

    static final Fields<Seen> TABLE = Fields.of(Seen.class)
            .shown("reference", FieldKind.REFERENCE, seen -> seen.reference().reference())
            .shown("applicantName", FieldKind.NAME, Seen::applicant)
            .shown("refereeName", FieldKind.NAME, seen -> seen.reference()
                    .referee()
                    .name())
            .internal("refereeEmail", FieldKind.EMAIL, seen -> seen.reference()
                    .referee()
                    .email())
            .text("knownHow", of(Reference::knownHow), to(Reference::changeKnownHow))
            .text("strengths", of(Reference::strengths), to(Reference::changeStrengths))
            .text("concerns", of(Reference::concerns), to(Reference::changeConcerns))
            .code("recommended", of(Reference::recommended), to(Reference::changeRecommended))
            .text("waiveReason", of(Reference::waiveReason), to(Reference::changeWaiveReason))
            .handled(CORRECTED_EMAIL, FieldKind.EMAIL)
            .handled(NEW_NAME, FieldKind.NAME)
            .handled(NEW_EMAIL, FieldKind.EMAIL)
            .handled(NEW_LANGUAGE, FieldKind.CODE)
            .handled(NEW_AGREED, FieldKind.BOOLEAN)
            .noMore();

    static final RecordType TYPE = RecordType.of("reference", "Q", StaffGroups.CASEWORKERS, TABLE)
            .asking(Map.of(
                    "giveReference",
                    Set.of("knownHow", "recommended"),
                    "reachReferee",
                    Set.of(CORRECTED_EMAIL, "knownHow", "recommended"),
                    "replaceReferee",
                    Set.of(NEW_NAME, NEW_EMAIL, NEW_AGREED, "waiveReason")))
            .withCodes(
                    Map.of("recommended", Set.of("yes", "withReservations", "no"), NEW_LANGUAGE, Set.of("lv", "en")));

    private ReferenceFields() {}

    private static <T> Function<Seen, T> of(Function<Reference, T> read) {
        return seen -> read.apply(seen.reference());
    }

    private static <T> BiConsumer<Seen, T> to(BiConsumer<Reference, T> write) {
        return (seen, value) -> write.accept(seen.reference(), value);
    }
}
