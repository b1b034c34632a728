package lv.lidzas.people.join;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.PersonCardSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the card: whom this record is, or may be, the same person as. */
@Component
@Order(90)
class JoinCardSection implements PersonCardSection {

    private final PersonJoins joins;

    JoinCardSection(PersonJoins joins) {
        this.joins = joins;
    }

    @Override
    public String template() {
        return "people/joins";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    public Map<String, Object> model(String person, Locale language) {
        return Map.of("person", person, "joins", joins.shownOf(person, language));
    }
}
