package lv.lidzas.people.card;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.records.RecordStore;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The search for people, on the home page of those who may use it. */
@Component
@Order(0)
class PersonsHomeSection implements HomeSection {

    private final RecordStore person;

    PersonsHomeSection(PersonAddress address) {
        this.person = address.personRecords();
    }

    @Override
    public Audience audience() {
        return Audience.groups(person.type().readers());
    }

    @Override
    public String template() {
        return "people/home";
    }

    @Override
    public Map<String, Object> model(Set<String> groups, Locale language) {
        return Map.of();
    }
}
