package lv.lidzas.reports.frozen;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.values.Coded;

/** What a report is about, and which figures stand in it. */
public enum ReportKind implements Coded {
    /** The whole work of a period, for whoever pays. */
    FUNDER("funder", figure -> !figure.owner().equals("workflow")),
    /** What the Volunteer Work Law asks for each year: places, volunteers at each, hours. */
    VOLUNTEER_WORK("volunteerWork", figure -> Set.of(
                    "workPlaces",
                    "volunteersWorked",
                    "volunteersByPlace",
                    "volunteerTime",
                    "timeOutsideCases",
                    "timeInCases",
                    "timeByKind")
            .contains(figure.id()));

    private final String code;
    private final Predicate<Figure> figures;

    ReportKind(String code, Predicate<Figure> figures) {
        this.code = code;
        this.figures = figures;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a figure stands in it: what is not counted yet, or never given out, does not. */
    boolean holds(Figure figure) {
        return figures.test(figure)
                && figure.words().kind() != PartWords.Kind.COLLEAGUE
                && switch (figure.kind()) {
                    case EVENTS, ONCE, NOW -> true;
                    case MEDIAN, LATER -> false;
                };
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static ReportKind of(String code) {
        return CodeConverter.read(ReportKind.class, code);
    }

    public static Set<String> codes() {
        return Arrays.stream(values()).map(Coded::code).collect(Collectors.toUnmodifiableSet());
    }

    @jakarta.persistence.Converter(autoApply = true)
    static class Stored extends CodeConverter<ReportKind> {
        Stored() {
            super(ReportKind.class);
        }
    }
}
