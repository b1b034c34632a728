package lv.lidzas.people.erasure;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.person.SecondPersonRecords;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show who asked for an erasure, why, and what is still open. */
@Component
@Transactional(readOnly = true)
class ErasureRequestRecords extends SecondPersonRecords {

    private record Asked(ErasureRequest request, ErasureRequestRecords words) {}

    private static final Fields<Asked> FIELDS = Fields.of(Asked.class)
            .shown("reason", FieldKind.CODE, asked -> asked.request().reason())
            .shown("requestedBy", FieldKind.TEXT, asked -> asked.words()
                    .colleague(asked.request().requestedBy()))
            .shown("requestedOn", FieldKind.DATE, asked -> asked.words()
                    .day(asked.request().requestedAt()))
            .shown("open", FieldKind.TEXT, asked -> asked.words().open(asked.request()))
            .noMore();

    static final RecordType TYPE = RecordType.of("erasureRequest", "Z", StaffGroups.CASEWORKERS, FIELDS);

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
        return new RecordValues(FIELDS.read(new Asked(request, this), keys), request.revision());
    }

    private String open(ErasureRequest request) {
        return request.person() == null
                ? ""
                : requests.holdsOf(request.person(), Languages.LATVIAN).stream()
                        .map(hold -> hold.reference() + ": " + hold.what())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String personOf(String reference) {
        return requests.find(reference).person();
    }
}
