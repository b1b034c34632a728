package lv.lidzas.reports.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.dashboard.Dashboard.Panel;
import lv.lidzas.reports.dashboard.Dashboard.Row;
import lv.lidzas.reports.dashboard.DashboardNumbers.Number;
import lv.lidzas.reports.dashboard.DashboardNumbers.Span;
import lv.lidzas.reports.words.NumberText;
import lv.lidzas.reports.words.PartLabels;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays figures out for Cockpit's first page. */
@Component
class Dashboards {

    private static final String STAGES = "volunteersByStage";
    private static final String PRIORITIES = "casesByPriority";
    private static final String TARGET = "campaignTarget";
    private static final String ADMITTED = "campaignAdmitted";
    private static final String OVERDUE = "tasksOverdue";
    private static final String UNTAKEN = "tasksUntaken";
    private static final String LATE = "casesLate";
    private static final String OWNERS = "casesByOwner";
    private static final String STOPPED = "stepsStopped";
    private static final String TRAINED = "trainingsCompleted";
    private static final String TIME = "volunteerTime";

    private static final Map<String, Span> ASKED = Map.ofEntries(
            Map.entry(STAGES, Span.MONTH),
            Map.entry(PRIORITIES, Span.MONTH),
            Map.entry(TARGET, Span.MONTH),
            Map.entry(ADMITTED, Span.MONTH),
            Map.entry(OVERDUE, Span.MONTH),
            Map.entry(UNTAKEN, Span.MONTH),
            Map.entry(LATE, Span.MONTH),
            Map.entry(OWNERS, Span.MONTH),
            Map.entry(STOPPED, Span.MONTH),
            Map.entry(TRAINED, Span.YEAR),
            Map.entry(TIME, Span.MONTH));

    private static final int WHOLE = 100;

    private final DashboardNumbers numbers;
    private final PartLabels labels;
    private final NumberText text;
    private final MessageSource messages;

    Dashboards(DashboardNumbers numbers, PartLabels labels, NumberText text, MessageSource messages) {
        this.numbers = numbers;
        this.labels = labels;
        this.text = text;
        this.messages = messages;
    }

    Dashboard of(Set<String> groups, Locale language) {
        Drawing drawing = new Drawing(numbers.read(ASKED, groups), groups, language);
        return new Dashboard(List.of(
                drawing.parts("people", STAGES),
                drawing.parts("priority", PRIORITIES),
                drawing.campaign(),
                drawing.attention(),
                drawing.parts("stopped", STOPPED),
                drawing.work()));
    }

    /** For one reader. */
    private final class Drawing {

        private final Map<String, Number> read;
        private final Set<String> groups;
        private final Locale language;

        Drawing(Map<String, Number> read, Set<String> groups, Locale language) {
            this.read = read;
            this.groups = groups;
            this.language = language;
        }

        Panel parts(String code, String figure) {
            Number number = number(figure);
            Map<String, Long> parts = number.parts();
            List<Row> rows = new ArrayList<>();
            if (parts == null) {
                rows.add(row(number, null, said("figure." + figure), null, null));
            } else {
                Map<String, String> named = labels.of(number.figure(), parts.keySet(), language);
                long most =
                        parts.values().stream().mapToLong(Long::longValue).max().orElse(0);
                parts.entrySet().stream()
                        .sorted(PartLabels.order(number.figure()))
                        .forEach(part -> rows.add(row(
                                number,
                                part.getKey(),
                                named.getOrDefault(part.getKey(), part.getKey()),
                                part.getValue(),
                                most == 0 ? 0 : (int) (part.getValue() * WHOLE / most))));
            }
            return new Panel(code, said("figure." + figure), when(number), rows);
        }

        Panel campaign() {
            Number admitted = number(ADMITTED);
            Map<String, Long> targets =
                    Objects.requireNonNullElse(number(TARGET).parts(), Map.of());
            List<Row> rows = new ArrayList<>();
            targets.forEach((campaign, target) -> {
                Long reached = admitted.sum();
                String number = text.of(admitted.figure(), reached, admitted.given(), language);
                rows.add(new Row(
                        ADMITTED,
                        "",
                        said("dashboard.campaign", campaign),
                        target == 0 ? number : said("dashboard.of", number, Written.number(target, language)),
                        list(admitted, null),
                        target == 0 || reached == null ? null : (int) Math.min(WHOLE, reached * WHOLE / target)));
            });
            return new Panel("campaign", said("dashboard.campaigns"), when(admitted), rows);
        }

        /** What nobody has given out is left out: how many cases wait for somebody is told to those who can act on it. */
        Panel attention() {
            Number owners = number(OWNERS);
            Map<Number, Row> rows = new LinkedHashMap<>();
            for (String figure : List.of(OVERDUE, UNTAKEN, LATE)) {
                Number one = number(figure);
                rows.put(one, row(one, null, said("figure." + figure), one.sum(), null));
            }
            Map<String, Long> parts = owners.parts();
            rows.put(
                    owners,
                    row(
                            owners,
                            "",
                            said("dashboard.unowned"),
                            parts == null ? null : parts.getOrDefault("", 0L),
                            null));
            return new Panel(
                    "attention",
                    said("dashboard.attention"),
                    said("dashboard.now"),
                    rows.entrySet().stream()
                            .filter(one -> one.getKey().parts() != null)
                            .map(Map.Entry::getValue)
                            .toList());
        }

        Panel work() {
            List<Row> rows = new ArrayList<>();
            for (String figure : List.of(TRAINED, TIME)) {
                Number one = number(figure);
                rows.add(row(one, null, said("dashboard." + figure, when(one)), one.sum(), null));
            }
            return new Panel("work", said("dashboard.work"), "", rows);
        }

        private Row row(
                Number number, @Nullable String part, String name, @Nullable Long value, @Nullable Integer share) {
            return new Row(
                    number.figure().id(),
                    part == null ? "" : part,
                    name,
                    text.of(number.figure(), value, number.given(), language),
                    list(number, part),
                    share);
        }

        private @Nullable String list(Number number, @Nullable String part) {
            return FigureCatalogue.seesPeople(groups)
                    ? Dashboards.list(number.figure(), Objects.requireNonNull(number.period()), part, groups)
                    : null;
        }

        private String when(Number number) {
            Period period = number.period();
            return number.figure().kind() == Figure.Kind.NOW && !number.given() || period == null
                    ? said("dashboard.now")
                    : said(
                            "dashboard.period",
                            Written.date(period.from(), language),
                            Written.date(period.last(), language));
        }

        private Number number(String figure) {
            return Objects.requireNonNull(read.get(figure));
        }

        private String said(String code, Object... values) {
            return messages.getMessage(code, values, language);
        }
    }

    /** The list on which colleagues work, where one shows just what was counted; else what is behind the figure. */
    private static String list(Figure figure, Period period, @Nullable String part, Set<String> groups) {
        if (figure.weekly() != null) {
            return figure.weekly().list();
        }
        if (figure.id().equals(STAGES) && part != null) {
            return "/personas?izlase=" + part;
        }
        if (figure.id().equals(STOPPED) && groups.contains(StaffGroups.MANAGERS)) {
            return "/apstajusies-darbi";
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/parskati/raditaji/" + figure.id())
                .queryParam("no", period.from())
                .queryParam("lidz", period.last());
        return (part == null ? address : address.queryParam("dala", part)).toUriString();
    }
}
