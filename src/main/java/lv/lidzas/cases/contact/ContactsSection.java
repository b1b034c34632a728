package lv.lidzas.cases.contact;

import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contacts, whoever wrote them down. */
@Component
@Order(40)
class ContactsSection implements CaseSection {

    static final String LIST = "tiksanas";

    private final ContactList contacts;

    ContactsSection(ContactList contacts) {
        this.contacts = contacts;
    }

    @Override
    public String template() {
        return "cases/contacts";
    }

    @Override
    public Map<String, Object> model(ShownCase shown) {
        return Map.of(
                "case",
                shown.reference(),
                "contacts",
                contacts.all(shown.reference(), shown.open(), shown.places().of(LIST), shown.language()));
    }
}
