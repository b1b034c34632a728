package lv.lidzas.people.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.people.PersonData;
import lv.lidzas.workflow.Starts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the reader may begin about somebody's records. */
@Component
@Order(90)
class StartCardSection implements PersonCardSection {

    private final ObjectProvider<PersonData> modules;
    private final Starts starts;

    StartCardSection(ObjectProvider<PersonData> modules, Starts starts) {
        this.modules = modules;
        this.starts = starts;
    }

    @Override
    public String template() {
        return "people/starts";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<String> records = modules.orderedStream()
                .flatMap(module -> module.rolesOf(List.of(person), language).stream())
                .map(PersonData.Role::reference)
                .toList();
        List<Starts.About> begun = starts.about(records);
        return begun.isEmpty() ? null : Map.of("starts", begun);
    }
}
