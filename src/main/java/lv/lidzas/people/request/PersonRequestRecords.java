package lv.lidzas.people.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.people.Participation;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person asks for: made by a form of the own page, or by a colleague who was called; answered by a colleague. */
@Component
@Transactional
class PersonRequestRecords implements Creatable, Changeable {

    /** Who asks, and for what, is known to the page that opens the form. */
    static final String PERSON = "person";

    static final String KIND = "kind";

    /** What has to be talked about before a pause or an end. */
    private static final String OPEN = "open";

    private static final Set<String> REASONS =
            Set.of("notVerified", "lawRequires", "openMatters", "agreedOtherwise", "other");

    private static final Fields<PersonRequest> FIELDS = Fields.of(PersonRequest.class)
            .shown("reference", FieldKind.REFERENCE, PersonRequest::reference)
            .shown(KIND, FieldKind.CODE, request -> request.kind().code())
            .shown("askedOn", FieldKind.DATE, PersonRequest::askedOn)
            .shown("answerBy", FieldKind.DATE, PersonRequest::answerBy)
            .text("message", PersonRequest::message, PersonRequest::message)
            .date("fromDay", PersonRequest::fromDay, PersonRequest::fromDay)
            .date("untilDay", PersonRequest::untilDay, PersonRequest::untilDay)
            .date("lastDay", PersonRequest::lastDay, PersonRequest::lastDay)
            .shown(OPEN, FieldKind.TEXT, request -> null)
            .handled("answer", FieldKind.CODE, PersonRequest::answer)
            .handled("identityConfirmed", FieldKind.BOOLEAN, PersonRequest::isIdentityConfirmed)
            .handled("refusalReason", FieldKind.CODE, PersonRequest::refusalReason)
            .handled("refusalText", FieldKind.TEXT, PersonRequest::refusalText)
            .noMore();

    static final RecordType TYPE = RecordType.of("personRequest", "U", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "answerRequest", Set.of("answer"),
                    "requestPause", Set.of("fromDay", "untilDay"),
                    "requestStop", Set.of("lastDay")))
            .withCodes(Map.of(
                    KIND,
                    RequestKind.codes(),
                    "answer",
                    Set.of(PersonRequests.DONE, PersonRequests.REFUSED),
                    "refusalReason",
                    REASONS));

    private final PersonRequests requests;
    private final People people;
    private final Participation participation;
    private final MessageSource messages;

    PersonRequestRecords(PersonRequests requests, People people, Participation participation, MessageSource messages) {
        this.requests = requests;
        this.people = people;
        this.participation = participation;
        this.messages = messages;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        PersonRequest request = requests.find(reference);
        Map<String, Object> values = FIELDS.read(request, keys);
        if (keys.contains(OPEN)) {
            values.put(OPEN, requests.open(request, Languages.LATVIAN));
        }
        return new RecordValues(values, request.revision());
    }

    /**
     * @param values of the form, and who asks for what
     * @throws NoSuchRecord if the person takes part in nothing that could be paused or ended
     */
    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        String person = (String) Objects.requireNonNull(entered.remove(PERSON));
        RequestKind kind = RequestKind.of((String) Objects.requireNonNull(entered.remove(KIND)));
        if (!context.actor().isStaff() && !person.equals(context.actor().person())) {
            throw new AccessDeniedException("asked for somebody else");
        }
        if (!kind.isAboutData() && !participation.takesPart(person)) {
            throw new NoSuchRecord();
        }
        return requests.ask(
                person, kind, request -> FIELDS.apply(request, entered).end(), context.language());
    }

    /** A colleague answers. */
    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        if (!context.actor().isStaff()) {
            throw new AccessDeniedException("not a colleague");
        }
        PersonRequest request = requests.find(reference);
        Handled answer = FIELDS.apply(request, changes);
        String decision = answer.take("answer");
        boolean identified = Boolean.TRUE.equals(answer.take("identityConfirmed"));
        String reason = answer.take("refusalReason");
        String words = answer.take("refusalText");
        answer.end();
        if (PersonRequests.REFUSED.equals(decision) && reason == null) {
            throw InvalidForm.of(messages, "refusalReason", "request.reason.missing", context.language());
        }
        if (PersonRequests.DONE.equals(decision) && request.kind().isAboutData() && !identified) {
            throw InvalidForm.of(messages, "identityConfirmed", "request.identity.missing", context.language());
        }
        if (decision != null) {
            request.answer(decision, identified, reason, words);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        String person = personOf(reference);
        return person == null ? reference : people.fullName(person);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String personOf(String reference) {
        return requests.find(reference).person();
    }

    /** What was asked stands on the own page; the form is for colleagues. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
