package lv.lidzas.hours.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.hours.sheet.HourTotals.Part;
import lv.lidzas.hours.sheet.HourTotals.Year;
import lv.lidzas.volunteers.WorkedTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what one person has worked, in one statement. */
@Component
class TotalsReader {

    private final ObjectProvider<WorkedTime> worked;
    private final KindWords words;
    private final MessageSource messages;
    private final JdbcClient database;
    private final Clock clock;

    TotalsReader(
            ObjectProvider<WorkedTime> worked,
            KindWords words,
            MessageSource messages,
            JdbcClient database,
            Clock clock) {
        this.worked = worked;
        this.words = words;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
    }

    private record Sum(YearMonth month, String kind, @Nullable String place, int minutes) {}

    /** @param person {@code P-} reference */
    HourTotals of(String person, Locale language) {
        List<Sum> sums = database.sql("select date_trunc('month', day)::date as month, kind, min(place) as place,"
                        + " sum(minutes) as minutes from " + WorkedTime.all(worked.stream())
                        + " where volunteer in (select reference from lidzas.volunteer where person = ?)"
                        + " group by 1, kind, lower(place)")
                .param(person)
                .query((row, number) -> new Sum(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getInt("minutes")))
                .list();
        YearMonth now = YearMonth.now(clock);
        return new HourTotals(
                sums.stream()
                        .filter(sum -> sum.month().equals(now))
                        .mapToInt(Sum::minutes)
                        .sum(),
                years(sums, language),
                sums.stream()
                        .map(Sum::month)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    private List<Year> years(List<Sum> sums, Locale language) {
        BoundQuestions.Words said = words.of(language);
        String nowhere = messages.getMessage("hours.place.none", null, language);
        Map<Integer, List<Sum>> years = new TreeMap<>(Comparator.reverseOrder());
        sums.forEach(sum -> years.computeIfAbsent(sum.month().getYear(), year -> new ArrayList<>())
                .add(sum));
        return years.entrySet().stream()
                .map(year -> new Year(
                        year.getKey(),
                        parts(year.getValue(), sum -> words.word(said, sum.kind(), language)),
                        year.getValue().stream().allMatch(sum -> sum.place() == null)
                                ? List.of()
                                : parts(year.getValue(), sum -> sum.place() == null ? nowhere : sum.place())))
                .toList();
    }

    /** A place that was typed in two ways is one place, called as it was typed in one of them. */
    private static List<Part> parts(List<Sum> sums, Function<Sum, String> label) {
        Map<String, List<Sum>> parts = sums.stream()
                .collect(Collectors.groupingBy(sum -> label.apply(sum).toLowerCase(Locale.ROOT)));
        return parts.values().stream()
                .map(part -> new Part(
                        label.apply(part.get(0)),
                        part.stream().mapToInt(Sum::minutes).sum()))
                .sorted(Comparator.comparingInt(Part::minutes).reversed().thenComparing(Part::label))
                .toList();
    }
}
