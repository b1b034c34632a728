package lv.lidzas.cases.contact;

import java.util.Map;
import lv.lidzas.cases.OwnCaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contacts, as far as the volunteer who helps may read them. */
@Component
@Order(30)
class OwnContactsSection implements OwnCaseSection {

    private static final String LIST = "tiksanas";

    private final ContactList contacts;
    private final Assignments assignments;

    OwnContactsSection(ContactList contacts, Assignments assignments) {
        this.contacts = contacts;
        this.assignments = assignments;
    }

    @Override
    public String template() {
        return "cases/own-contacts";
    }

    @Override
    public Map<String, Object> model(ShownCase shown) {
        AssignmentFacts own = assignments.helping(shown.reference()).orElseThrow(NoSuchRecord::new);
        return Map.of(
                "case",
                shown.reference(),
                "contacts",
                contacts.of(own, shown.places().of(LIST), shown.language()));
    }
}
