package lv.lidzas.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.Counted;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.Period;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import lv.lidzas.workflow.agenda.Agenda;
import lv.lidzas.workflow.agenda.AgendaReader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How it stands, how it stood yesterday, and for managers how the work goes and with whom it is late. All figures are read by
 * one statement.
 */
@Component
@Order(1)
class StandingSection implements HomeSection {

    private static final int COLLEAGUES = 8;

    /** In the order of the way. */
    private static final List<String> CHANGES = List.of(
            "applications", "volunteersAdmitted", "trainingsCompleted", "casesOpened", "casesClosed", "contacts");

    private final FigureCatalogue figures;
    private final Agenda agenda;
    private final Clock clock;

    StandingSection(FigureCatalogue figures, Agenda agenda, Clock clock) {
        this.figures = figures;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** How many are at a stage, and on which list they stand. */
    record Stage(String label, long number, String list) {}

    /** What has come about since yesterday, and how often. */
    record Change(String figure, long number) {}

    /** With whom it is late, and how many cases that colleague answers for. */
    record LateWith(Agenda.Late late, LocalDate oldestDay, long cases) {}

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.CASEWORKERS);
    }

    @Override
    public List<Part> parts(Visit visit) {
        boolean manages = visit.groups().contains(StaffGroups.MANAGERS);
        LocalDate today = LocalDate.now(clock);
        Period since = Period.sinceTheDayBefore(today);
        List<Asked> asked = new ArrayList<>();
        asked.add(new Asked("cases", "casesByStage", since));
        asked.add(new Asked("volunteers", "volunteersByStage", since));
        CHANGES.forEach(change -> asked.add(new Asked(change, change, since)));
        if (manages) {
            asked.addAll(Tiles.asked(today));
            asked.add(new Asked("owners", "casesByOwner", since));
        }
        Count counted = figures.read(asked, visit.groups());
        List<Part> parts = new ArrayList<>();
        if (manages) {
            parts.add(Part.top("day/tiles", Map.of("tiles", Tiles.of(counted))));
            lateWith(visit, counted.of("owners")).ifPresent(parts::add);
        }
        parts.add(stages("cases", counted.of("cases"), "case.stage.", "/gadijumi?izlase=atvertie", "/gadijumi?posms="));
        parts.add(stages(
                "volunteers",
                counted.of("volunteers"),
                "stage.",
                "/personas?izlase=brivpratigie",
                "/personas?izlase="));
        parts.add(Part.side("day/changes", Map.of("changes", changes(counted))));
        return parts;
    }

    private Optional<Part> lateWith(Visit visit, Counted owners) {
        List<LateWith> late = agenda.late(new AgendaReader(visit.account(), visit.groups()), COLLEAGUES).stream()
                .map(one -> new LateWith(
                        one,
                        LocalDate.ofInstant(one.oldestDue(), clock.getZone()),
                        owners.parts().getOrDefault(one.account() == null ? "" : one.account(), 0L)))
                .toList();
        return late.isEmpty() ? Optional.empty() : Optional.of(Part.main("day/late", Map.of("late", late)));
    }

    private static Part stages(String what, Counted counted, String words, String list, String stage) {
        return Part.side(
                "day/stages",
                Map.of(
                        "what",
                        what,
                        "list",
                        list,
                        "all",
                        counted.number().orElse(0),
                        "stages",
                        counted.parts().entrySet().stream()
                                .map(part -> new Stage(words + part.getKey(), part.getValue(), stage + part.getKey()))
                                .toList()));
    }

    private static List<Change> changes(Count counted) {
        return CHANGES.stream()
                .map(figure -> new Change(figure, counted.of(figure).number().orElse(0)))
                .filter(change -> change.number() > 0)
                .toList();
    }
}
