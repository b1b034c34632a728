package lv.lidzas.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.digest.DigestCounts.Counted;
import lv.lidzas.handover.StandIns;
import lv.lidzas.reporting.Weekly.Theme;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.agenda.AgendaReader;
import lv.lidzas.workflow.mails.Recipient.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a letter says to one colleague, in the colleague's language. */
@Component
class DigestLines {

    /** What those have to do for whom the colleague stands in. */
    static final String STAND_IN = "standIn";

    private final DigestCounts counts;
    private final StandIns standIns;
    private final StaffLanguages languages;
    private final MessageSource messages;

    DigestLines(DigestCounts counts, StandIns standIns, StaffLanguages languages, MessageSource messages) {
        this.counts = counts;
        this.standIns = standIns;
        this.languages = languages;
        this.messages = messages;
    }

    /** @return by the theme's name, and {@link #STAND_IN}; what has nothing to say is not there */
    Map<String, List<Line>> of(AgendaReader reader) {
        Locale language = languages.of(reader.account());
        Map<String, List<Line>> lines = new HashMap<>(counts.of(reader).stream()
                .collect(Collectors.groupingBy(
                        counted -> name(counted.theme()),
                        Collectors.mapping(counted -> line(counted, language), Collectors.toList()))));
        List<Line> away = standIns.awayFor(reader.account()).stream()
                .flatMap(absent -> counts.awayFor(reader, absent).stream())
                .map(counted -> line(counted, language))
                .toList();
        if (!away.isEmpty()) {
            lines.put(STAND_IN, away);
        }
        return lines;
    }

    static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private Line line(Counted counted, Locale language) {
        String text = messages.getMessage("digest." + counted.what(), new Object[] {counted.number()}, language);
        return new Line(text, counted.list());
    }
}
