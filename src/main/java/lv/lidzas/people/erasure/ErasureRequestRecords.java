package lv.lidzas.people.erasure;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.person.SecondPersonRecords;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show who asked for an erasure, why, and what is still open. */
@Component
@Transactional(readOnly = true)
class ErasureRequestRecords extends SecondPersonRecords {

    static final RecordType TYPE = RecordType.of(
            "erasureRequest",
            "Z",
            StaffGroups.CASEWORKERS,
            Map.of(
                    "reason", FieldKind.CODE,
                    "requestedBy", FieldKind.TEXT,
                    "requestedOn", FieldKind.DATE,
                    "open", FieldKind.TEXT));

    private final ErasureRequests requests;

    ErasureRequestRecords(ErasureRequests requests, People people, Colleagues colleagues, Clock clock) {
        super(people, colleagues, clock);
        this.requests = requests;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        ErasureRequest request = requests.find(reference);
        return new RecordValues(
                Map.of(
                        "reason", request.reason(),
                        "requestedBy", colleague(request.requestedBy()),
                        "requestedOn", day(request.requestedAt()),
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
    public String personOf(String reference) {
        return requests.find(reference).person();
    }
}
