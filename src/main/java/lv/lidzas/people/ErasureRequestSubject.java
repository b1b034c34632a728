package lv.lidzas.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.FieldKind;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.StaffGroups;
import lv.lidzas.workflow.Subject;
import lv.lidzas.workflow.SubjectRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show who asked for an erasure, why, and what is still open. */
@Component
@Transactional
class ErasureRequestSubject implements Subject {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final ErasureRequests requests;
    private final People people;
    private final Clock clock;

    ErasureRequestSubject(ErasureRequests requests, People people, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erasureRequest";
    }

    @Override
    public String prefix() {
        return "Z";
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public Map<String, FieldKind> fields() {
        return Map.of(
                "reason", FieldKind.CODE,
                "requestedBy", FieldKind.TEXT,
                "requestedOn", FieldKind.DATE,
                "open", FieldKind.TEXT);
    }

    @Override
    @Transactional(readOnly = true)
    public SubjectRecord read(String reference) {
        ErasureRequest request = requests.find(reference);
        return new SubjectRecord(
                Map.of(
                        "reason", request.reason(),
                        "requestedBy", request.requestedBy(),
                        "requestedOn", LocalDate.ofInstant(request.requestedAt(), clock.getZone()),
                        "open", open(request)),
                request.version());
    }

    private String open(ErasureRequest request) {
        return request.person() == null
                ? ""
                : requests.holdsOf(request.person(), LATVIAN).stream()
                        .map(hold -> hold.reference() + ": " + hold.what())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        throw new IllegalStateException("an erasure is asked for on the person's card");
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        throw new IllegalStateException("a request stays as it was made");
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        String person = personOf(reference);
        return person == null ? reference : people.fullName(person);
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return requests.find(reference).person();
    }

    /** Colleagues decide on it. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
