package lv.lidzas.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.incidents.ToldColleagues.Colleague;
import lv.lidzas.nightly.RepeatedWork;
import lv.lidzas.notifications.StaffMails;
import lv.lidzas.notifications.StaffMails.Answer;
import org.springframework.stereotype.Component;

/**
 * Looks each minute whether something new has stopped and tells colleagues by mail. That mail is no step of a process: if
 * it cannot be sent, it waits here, and nothing else stops because of it.
 */
@Component
class IncidentWatch implements RepeatedWork {

    private final Incidents incidents;
    private final ToldCauses told;
    private final ToldColleagues colleagues;
    private final IncidentText text;
    private final StaffMails mails;

    IncidentWatch(
            Incidents incidents, ToldCauses told, ToldColleagues colleagues, IncidentText text, StaffMails mails) {
        this.incidents = incidents;
        this.told = told;
        this.colleagues = colleagues;
        this.text = text;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "tellOfIncidents";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work() {
        Map<String, Paragraph> causes = causes();
        Map<String, Instant> since = told.see(causes.keySet());
        if (causes.isEmpty()) {
            return;
        }
        for (Colleague colleague : colleagues.all()) {
            Set<String> known = told.knownTo(colleague.account());
            Map<String, Paragraph> news = new TreeMap<>(causes);
            news.keySet().removeAll(known);
            if (!news.isEmpty()) {
                tell(colleague, news, since);
            }
        }
    }

    /** What a mail says of a cause, in the language of its reader. */
    private interface Paragraph {
        String in(Colleague reader);
    }

    private Map<String, Paragraph> causes() {
        Map<String, Paragraph> causes = new TreeMap<>();
        incidents.causes().forEach(cause -> causes.put(cause.key(), reader -> text.of(cause, reader.language())));
        incidents
                .nights()
                .forEach(night -> causes.put("night-" + night.name(), reader -> text.of(night, reader.language())));
        return causes;
    }

    /** One mailbox that takes nothing now keeps it from no other; whoever was not told is told in a minute. */
    private void tell(Colleague colleague, Map<String, Paragraph> news, Map<String, Instant> since) {
        List<String> paragraphs =
                news.values().stream().map(paragraph -> paragraph.in(colleague)).toList();
        Answer answer = mails.send(
                colleague.email(),
                colleague.language(),
                text.letter(colleague.language()),
                Map.of("causes", String.join("\n", paragraphs)),
                Map.of("page", text.page()),
                news.keySet().stream()
                        .map(cause -> cause + " " + since.get(cause))
                        .collect(Collectors.joining(" ", colleague.account() + " ", "")));
        if (answer != Answer.LATER) {
            told.told(colleague.account(), news.keySet());
        }
    }
}
