package lv.lidzas.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.workflow.BoundQuestions;
import lv.lidzas.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a volunteer helps, who asks for help, and hours, on the own page. */
@Component
@Order(30)
class CaseOwnSection implements MyPageSection {

    private final OwnCases own;
    private final Processes processes;
    private final BoundQuestions questions;

    CaseOwnSection(OwnCases own, Processes processes, BoundQuestions questions) {
        this.own = own;
        this.processes = processes;
        this.questions = questions;
    }

    /** Hours of one day. */
    record Hours(String reference, LocalDate day, String kind, String place, int minutes) {}

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
        BoundQuestions.Words words = questions.words(language);
        List<String> offers = processes.openTasks(own.asked(person)).stream()
                .filter(Processes.OpenTask::waitsForPerson)
                .map(Processes.OpenTask::id)
                .toList();
        List<Hours> hours = own.hoursOf(person).stream()
                .map(worked -> new Hours(
                        worked.reference(),
                        worked.day(),
                        words.shown("hours", "kind", worked.kind()),
                        worked.place(),
                        worked.minutes()))
                .toList();
        return Map.of("cases", own.of(person), "offers", offers, "hours", hours);
    }
}
