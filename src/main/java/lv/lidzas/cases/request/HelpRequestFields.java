package lv.lidzas.cases.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lv.lidzas.people.People;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;

/** The fields of a request for help: its own, those of whoever asked, and those of the case that it may become. */
final class HelpRequestFields {

    static final String NOTICE_READ = "noticeRead";
    static final String NOTE = "note";
    static final String PROTECTION_STATUS = "protectionStatus";

    /** Whoever asked. */
    static final Map<String, FieldKind> OF_PERSON = kinds("firstName", "lastName", "email", "phone", "language");

    /** What the case that comes of it begins with: the key here, and the key of the case. */
    static final Map<String, String> OF_CASE = ofCase();

    static final Fields<SeenRequest> TABLE = table();

    static final RecordType TYPE = RecordType.of("helpRequest", "L", StaffGroups.CASEWORKERS, TABLE)
            .asking(Map.of(
                    "requestHelp",
                            Set.of(
                                    "askedFor",
                                    "firstName",
                                    "contactLanguage",
                                    "municipality",
                                    "needs",
                                    "contactAgreed"),
                    "recordHelpRequest",
                            Set.of(
                                    "askedFor",
                                    "firstName",
                                    "contactLanguage",
                                    "municipality",
                                    "needs",
                                    "contactAgreed"),
                    "contactRequester", Set.of("advice"),
                    "registerRequestedCase",
                            Set.of(
                                    "supportedFirstName",
                                    "contactChannel",
                                    "contactLanguage",
                                    "interpreterNeeded",
                                    PROTECTION_STATUS,
                                    "referredBy")))
            .withCodes(Map.of(
                    "askedFor",
                    Set.of(HelpRequest.SELF, HelpRequest.OTHER),
                    PROTECTION_STATUS,
                    Set.of("asylumSeeker", "refugee", "alternative", "temporaryProtection", "other"),
                    "interpreterNeeded",
                    Set.of("yes", "no"),
                    "withChildren",
                    Set.of("yes", "no"),
                    "language",
                    Set.of("lv", "en")));

    private HelpRequestFields() {}

    /** The key of a field of the case, as this form calls it. */
    static String keyHere(String ofCase) {
        return OF_CASE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(ofCase))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ofCase);
    }

    private static Fields<SeenRequest> table() {
        Fields.Builder<SeenRequest> fields = Fields.of(SeenRequest.class)
                .part(OF_PERSON, SeenRequest::person)
                .shown("reference", FieldKind.REFERENCE, seen -> seen.request().reference())
                .shown("receivedOn", FieldKind.DATE, SeenRequest::receivedOn)
                .shown("tries", FieldKind.TEXT, SeenRequest::tries)
                .code("askedFor", of(HelpRequest::askedFor), to(HelpRequest::askFor))
                .code("contactLanguage", of(HelpRequest::contactLanguage), to(HelpRequest::changeContactLanguage))
                .text("callWhen", of(HelpRequest::callWhen), to(HelpRequest::changeCallWhen))
                .code("municipality", of(HelpRequest::municipality), to(HelpRequest::changeMunicipality))
                .codes("needs", of(HelpRequest::needs), to(HelpRequest::changeNeeds))
                .codes("urgentSignals", of(HelpRequest::urgentSignals), to(HelpRequest::changeUrgentSignals))
                .text("words", of(HelpRequest::words), to(HelpRequest::changeWords))
                .bool("personKnows", of(HelpRequest::personKnows), to(HelpRequest::changePersonKnows))
                .bool("contactAgreed", of(HelpRequest::contactAgreed), to(HelpRequest::changeContactAgreed))
                .handled(NOTICE_READ, FieldKind.BOOLEAN)
                .text("advice", of(HelpRequest::advice), to(HelpRequest::changeAdvice));
        supported(fields);
        return fields.noMore();
    }

    /** What the case is registered with; all is taken over that is known already. */
    private static void supported(Fields.Builder<SeenRequest> fields) {
        fields.handled("supportedFirstName", FieldKind.NAME, seen -> seen.supported("firstName"))
                .handled("supportedLastName", FieldKind.NAME, seen -> seen.supported("lastName"))
                .handled("supportedPhone", FieldKind.PHONE, seen -> seen.supported("phone"))
                .handled("supportedEmail", FieldKind.EMAIL, seen -> seen.supported("email"))
                .handled("knownPerson", FieldKind.TEXT)
                .handled("anotherPerson", FieldKind.BOOLEAN)
                .handled("languages", FieldKind.CODES, SeenRequest::languages)
                .handled("contactChannel", FieldKind.CODE, SeenRequest::channel)
                .handled("interpreterNeeded", FieldKind.CODE)
                .handled("withChildren", FieldKind.CODE)
                .handled("times", FieldKind.TEXT)
                .handled(PROTECTION_STATUS, FieldKind.CODE)
                .handled("statusMonth", FieldKind.MONTH)
                .handled("returnedFrom", FieldKind.CODE)
                .handled("returnedMonth", FieldKind.MONTH)
                .handled("stateMentorUntil", FieldKind.DATE)
                .handled("referredBy", FieldKind.CODE, SeenRequest::referredBy)
                .handled(NOTE, FieldKind.TEXT);
    }

    private static Map<String, String> ofCase() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("supportedFirstName", "firstName");
        keys.put("supportedLastName", "lastName");
        keys.put("supportedPhone", "phone");
        keys.put("supportedEmail", "email");
        for (String same : new String[] {
            "knownPerson",
            "anotherPerson",
            "municipality",
            "languages",
            "contactChannel",
            "contactLanguage",
            "interpreterNeeded",
            "withChildren",
            "times",
            PROTECTION_STATUS,
            "statusMonth",
            "returnedFrom",
            "returnedMonth",
            "stateMentorUntil",
            "referredBy",
            "urgentSignals",
            NOTE
        }) {
            keys.put(same, same);
        }
        return keys;
    }

    private static Map<String, FieldKind> kinds(String... keys) {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        for (String key : keys) {
            kinds.put(key, Objects.requireNonNull(People.FIELDS.get(key)));
        }
        return kinds;
    }

    private static <T> Function<SeenRequest, T> of(Function<HelpRequest, T> read) {
        return seen -> read.apply(seen.request());
    }

    private static <T> BiConsumer<SeenRequest, T> to(BiConsumer<HelpRequest, T> write) {
        return (seen, value) -> write.accept(seen.request(), value);
    }
}
