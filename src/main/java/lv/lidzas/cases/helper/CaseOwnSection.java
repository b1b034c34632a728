package lv.lidzas.cases.helper;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.values.LastDay;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks for help and whom a volunteer helps, on the own page. */
@Component
@Order(10)
class CaseOwnSection implements MyPageSection {

    private final OwnCases own;
    private final Volunteers volunteers;
    private final Colleagues colleagues;
    private final Processes processes;
    private final Clock clock;

    CaseOwnSection(OwnCases own, Volunteers volunteers, Colleagues colleagues, Processes processes, Clock clock) {
        this.own = own;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Somebody needs help, and this volunteer is asked.
     *
     * @param due the last day on which it can be answered; {@code null} if it has no end
     */
    record Offer(String task, @Nullable LastDay due) {}

    @Override
    public String template() {
        return "cases/own";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        return volunteers
                .memberOf(person)
                .map(own::ownOf)
                .map(owned -> shown(owned, language))
                .orElse(null);
    }

    private Map<String, Object> shown(OwnCases.Owned owned, Locale language) {
        List<Offer> offers = processes.openTasks(owned.asked()).stream()
                .filter(Processes.OpenTask::waitsForPerson)
                .map(task -> new Offer(task.id(), task.due() == null ? null : LastDay.of(task.due(), clock.getZone())))
                .toList();
        return Map.of(
                "offers",
                offers,
                "cases",
                owned.helps(),
                "colleagues",
                colleagues.named(owned.helps().stream().map(OwnCases.Own::owner).toList(), language));
    }
}
