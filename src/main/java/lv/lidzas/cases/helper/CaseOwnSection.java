package lv.lidzas.cases.helper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a volunteer helps and who asks for help, on the own page. */
@Component
@Order(30)
class CaseOwnSection implements MyPageSection {

    private final OwnCases own;
    private final Volunteers volunteers;
    private final Processes processes;

    CaseOwnSection(OwnCases own, Volunteers volunteers, Processes processes) {
        this.own = own;
        this.volunteers = volunteers;
        this.processes = processes;
    }

    @Override
    public String template() {
        return "cases/own";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> model(String person, Locale language) {
        return volunteers.memberOf(person).map(own::ownOf).map(this::shown).orElse(null);
    }

    private Map<String, Object> shown(OwnCases.Owned owned) {
        List<String> assignments = processes.openTasks(owned.asked()).stream()
                .filter(Processes.OpenTask::waitsForPerson)
                .map(Processes.OpenTask::id)
                .toList();
        return Map.of("cases", owned.helps(), "offers", assignments);
    }
}
