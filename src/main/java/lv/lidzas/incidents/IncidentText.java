package lv.lidzas.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.nightly.LastNights.Night;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.operation.StoppedSteps.Stopped;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What has stopped, in words: which step of which process, about what, and what can be done. No person. */
@Component
class IncidentText {

    private static final int REFERENCES = 5;

    private final MessageSource messages;
    private final SiteAddress site;

    IncidentText(MessageSource messages, SiteAddress site) {
        this.messages = messages;
        this.site = site;
    }

    /** A mail text: subject, blank line, body with the places {@code causes} and {@code page}. */
    String letter(Locale language) {
        return "Subject: " + say("incidents.mail.subject", language) + "\n\n" + say("incidents.mail.body", language);
    }

    /** Where colleagues see all of it. */
    String page() {
        return site.of(IncidentDoors.PATH);
    }

    /** Why; where it is one step only, which. */
    String title(Cause cause, Locale language) {
        String why = say("incidents.kind." + cause.kind().code(), language);
        String step = cause.steps().get(0).step();
        return cause.kind() == Cause.Kind.STEP && step != null ? why + ": " + step : why;
    }

    /** Several lines. */
    String of(Cause cause, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add("– " + say("incidents.kind." + cause.kind().code(), language));
        Map<String, List<Stopped>> steps = cause.steps().stream()
                .collect(Collectors.groupingBy(step -> place(step, language), TreeMap::new, Collectors.toList()));
        steps.forEach((place, stopped) -> lines.add(place + references(stopped, language)));
        lines.add(say("incidents.help." + cause.kind().code(), language));
        return String.join("\n", lines);
    }

    /** Two lines. */
    String of(Night night, Locale language) {
        String work = messages.getMessage("health.nights." + night.name(), null, night.name(), language);
        return "– " + say("incidents.night", language, work) + "\n" + say("incidents.help.night", language);
    }

    private String place(Stopped step, Locale language) {
        return step.process() == null
                ? say("incidents.noProcess", language)
                : say("incidents.place", language, step.step(), step.process());
    }

    private String references(List<Stopped> steps, Locale language) {
        List<String> all = steps.stream()
                .map(Stopped::reference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        if (all.size() <= REFERENCES) {
            return ": " + Written.list(all, language);
        }
        String some = String.join(", ", all.subList(0, REFERENCES));
        return ": " + say("incidents.andMore", language, some, all.size() - REFERENCES);
    }

    private String say(String key, Locale language, Object... values) {
        return messages.getMessage(key, values, language);
    }
}
