package lv.lidzas.cases.request;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import lv.lidzas.cases.rule.CaseUrgency;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.workflow.Urgent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a request for help together with whoever asked. */
@Component
@Transactional
class HelpRequestRecords implements Creatable, Changeable, Urgent {

    /** As urgent as such a case. */
    private static final String URGENT = "critical";

    private final HelpRequests requests;
    private final People people;

    HelpRequestRecords(HelpRequests requests, People people) {
        this.requests = requests;
        this.people = people;
    }

    @Override
    public RecordType type() {
        return HelpRequestFields.TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        HelpRequest request = requests.find(reference);
        return RecordValues.revision(request.revision(), people.revision(request.person()));
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        HelpRequest request = requests.find(reference);
        return new RecordValues(HelpRequestFields.TABLE.read(requests.seen(request), keys), revision(reference));
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return requests.receive(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        requests.change(reference, changes, context);
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalInt urgency(String reference) {
        return requests.find(reference).isUrgent() ? OptionalInt.of(CaseUrgency.of(URGENT)) : OptionalInt.empty();
    }

    @Override
    public @Nullable String level(int urgency) {
        return urgency == CaseUrgency.of(URGENT) ? URGENT : null;
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return requests.find(reference).person();
    }

    /** Colleagues call back; whoever asked has no page for it. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
