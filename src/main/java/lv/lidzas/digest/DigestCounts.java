package lv.lidzas.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.Period;
import lv.lidzas.reporting.Weekly;
import lv.lidzas.reporting.Weekly.Of;
import lv.lidzas.reporting.Weekly.Theme;
import lv.lidzas.workflow.agenda.Agenda;
import lv.lidzas.workflow.agenda.AgendaReader;
import lv.lidzas.workflow.agenda.Due;
import lv.lidzas.workflow.agenda.Whose;
import lv.lidzas.workflow.operation.StoppedSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in a letter: of tasks what the agenda counts, of everything else the figures of the catalogue that are told
 * weekly. Nought is left out.
 */
@Component
@Transactional(readOnly = true)
class DigestCounts {

    private static final String LATE = "nokavetie";
    private static final String SOON = "nedela";

    private final Agenda agenda;
    private final FigureCatalogue figures;
    private final StoppedSteps stopped;
    private final Clock clock;

    DigestCounts(Agenda agenda, FigureCatalogue figures, StoppedSteps stopped, Clock clock) {
        this.agenda = agenda;
        this.figures = figures;
        this.stopped = stopped;
        this.clock = clock;
    }

    /**
     * A count.
     *
     * @param what code of its message
     * @param list path of the list that shows what was counted
     */
    record Counted(Theme theme, String what, long number, String list) {}

    /** A manager's are about everything, anybody else's about what is theirs. */
    List<Counted> of(AgendaReader reader) {
        return reader.groups().contains(StaffGroups.MANAGERS) ? all(reader) : own(reader);
    }

    /** What somebody has to do who is away, as far as the reader may see it. */
    List<Counted> awayFor(AgendaReader reader, String colleague) {
        return own(reader.lookingAt(colleague));
    }

    private List<Counted> own(AgendaReader reader) {
        Count count = read(reader);
        return counted(Stream.of(
                tasks(
                        agenda.counts(reader),
                        Whose.MINE,
                        "mani",
                        reader.owner().equals(reader.account()) ? "" : reader.owner()),
                told(Of.EACH)
                        .map(figure -> new Counted(
                                weekly(figure).theme(),
                                figure.id(),
                                count.of(figure.id()).parts().getOrDefault(reader.owner(), 0L),
                                listOf(weekly(figure), reader.owner())))));
    }

    private List<Counted> all(AgendaReader reader) {
        Count count = read(reader);
        Agenda.Counts open = agenda.counts(reader);
        return counted(Stream.of(
                tasks(open, Whose.ALL, "visi", ""),
                Stream.of(new Counted(
                        Theme.STUCK, "tasksUntaken", open.of(Whose.FREE, Due.LATE), list("brivie", LATE, ""))),
                told(Of.EACH)
                        .map(figure -> new Counted(
                                weekly(figure).theme(),
                                figure.id(),
                                count.of(figure.id()).number().orElse(0),
                                weekly(figure).list())),
                told(Of.NOBODY)
                        .map(figure -> new Counted(
                                weekly(figure).theme(),
                                figure.id(),
                                count.of(figure.id()).parts().getOrDefault("", 0L),
                                weekly(figure).list())),
                Stream.of(new Counted(Theme.STUCK, "stopped", stopped.count(), "/apstajusies-darbi"))));
    }

    private static Stream<Counted> tasks(Agenda.Counts open, Whose whose, String tab, String colleague) {
        return Stream.of(
                new Counted(Theme.OVERDUE, "tasksLate", open.of(whose, Due.LATE), list(tab, LATE, colleague)),
                new Counted(Theme.EXPIRING, "tasksDue", open.of(whose, Due.SOON), list(tab, SOON, colleague)));
    }

    /**
     * The list of tasks of the first page.
     *
     * @param colleague account; empty for the reader's own
     */
    private static String list(String tab, String due, String colleague) {
        return UriComponentsBuilder.fromPath("/")
                .queryParam("uzdevumi", tab)
                .queryParam("termins", due)
                .queryParamIfPresent("kolegis", Optional.of("{account}").filter(account -> !colleague.isEmpty()))
                .fragment("uzdevumi")
                .encode()
                .buildAndExpand(colleague)
                .toUriString();
    }

    private static String listOf(Weekly weekly, String account) {
        return UriComponentsBuilder.fromUriString(weekly.list())
                .queryParam(weekly.owner(), "{account}")
                .encode()
                .buildAndExpand(account)
                .toUriString();
    }

    private static List<Counted> counted(Stream<Stream<Counted>> all) {
        return all.flatMap(some -> some).filter(one -> one.number() > 0).toList();
    }

    private Count read(AgendaReader reader) {
        Period today = Period.monthTo(LocalDate.now(clock));
        List<Asked> asked = figures.all().stream()
                .filter(figure -> figure.weekly() != null)
                .map(figure -> new Asked(figure.id(), figure.id(), today))
                .toList();
        return figures.read(asked, reader.groups());
    }

    private Stream<Figure> told(Of of) {
        return figures.all().stream()
                .filter(figure -> figure.weekly() != null && weekly(figure).of() == of);
    }

    private static Weekly weekly(Figure figure) {
        return Objects.requireNonNull(figure.weekly());
    }
}
