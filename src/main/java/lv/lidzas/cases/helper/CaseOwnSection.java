package lv.lidzas.cases.helper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a volunteer helps and who asks for help, on the own page. */
@Component
@Order(30)
class CaseOwnSection implements MyPageSection {

    private final OwnCases own;
    private final Processes processes;

    CaseOwnSection(OwnCases own, Processes processes) {
        this.own = own;
        this.processes = processes;
    }

    @Override
    public String template() {
        return "cases/own";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> model(String person, Locale language) {
        if (!own.isVolunteer(person)) {
            return null;
        }
        List<String> assignments = processes.openTasks(own.asked(person)).stream()
                .filter(Processes.OpenTask::waitsForPerson)
                .map(Processes.OpenTask::id)
                .toList();
        return Map.of("cases", own.of(person), "offers", assignments);
    }
}
