package lv.lidzas.cases.helper;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.people.Waiting;
import lv.lidzas.values.LastDay;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final OfferText offers;
    private final MessageSource messages;
    private final Clock clock;

    CaseOwnSection(
            OwnCases own,
            Volunteers volunteers,
            Colleagues colleagues,
            Processes processes,
            OfferText offers,
            MessageSource messages,
            Clock clock) {
        this.own = own;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
        this.processes = processes;
        this.offers = offers;
        this.messages = messages;
        this.clock = clock;
    }

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

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(String person, Locale language) {
        return volunteers
                .memberOf(person)
                .map(own::ownOf)
                .map(owned -> processes.openTasks(owned.asked()).stream()
                        .filter(Processes.OpenTask::waitsForPerson)
                        .map(task -> offer(task, language))
                        .toList())
                .orElse(List.of());
    }

    /** Somebody needs help, and this volunteer is asked: enough is said to answer here. */
    private Waiting offer(Processes.OpenTask task, Locale language) {
        String path = "/mana/piedavajumi/" + task.id();
        return new Waiting(
                say("own.cases.offer", language),
                offers.line(task.reference(), language),
                task.due() == null ? null : LastDay.of(task.due(), clock.getZone()),
                List.of(
                        new Waiting.Way(say("own.cases.offer.yes", language), path, OfferAnswers.YES),
                        new Waiting.Way(say("own.cases.offer.no", language), path, OfferAnswers.NO),
                        new Waiting.Way(say("own.cases.offer.more", language), "/mana/uzdevumi/" + task.id(), null)));
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private Map<String, Object> shown(OwnCases.Owned owned, Locale language) {
        return Map.of(
                "cases",
                owned.helps(),
                "colleagues",
                colleagues.named(owned.helps().stream().map(OwnCases.Own::owner).toList(), language));
    }
}
