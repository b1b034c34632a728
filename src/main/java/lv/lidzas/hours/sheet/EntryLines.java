package lv.lidzas.hours.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.hours.entry.HoursBook;
import lv.lidzas.hours.entry.WorkedHours;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest hours outside cases as pages list them, what was cancelled among them. */
@Component
class EntryLines {

    private static final int LATEST = 10;

    private final HoursBook book;
    private final KindWords words;
    private final Colleagues colleagues;

    EntryLines(HoursBook book, KindWords words, Colleagues colleagues) {
        this.book = book;
        this.words = words;
        this.colleagues = colleagues;
    }

    /**
     * Hours of one day.
     *
     * @param byColleague whether a colleague wrote it down
     * @param writer that colleague's name; {@code null} if the volunteer did, or on the own page
     * @param corrector name of the colleague who put it right; {@code null} likewise
     * @param cancelled why; {@code null} if it stands
     * @param canceller name of the colleague who did; {@code null} likewise
     * @param waits whether the objection waits for an answer
     */
    record Line(
            String reference,
            LocalDate day,
            String kind,
            @Nullable String place,
            int minutes,
            boolean byColleague,
            @Nullable String writer,
            @Nullable String corrector,
            @Nullable String cancelled,
            @Nullable String canceller,
            @Nullable String objection,
            @Nullable String answer,
            boolean waits) {}

    /** For colleagues, the newest first. */
    List<Line> ofPerson(String person, Locale language) {
        return lines(book.latestOf(person, LATEST), language);
    }

    /** For the volunteer, who is told that a colleague wrote it, not which. */
    List<Line> ofOwn(String person, Locale language) {
        return lines(book.latestOf(person, LATEST), Map.of(), language);
    }

    /** For colleagues, in this order. */
    List<Line> lines(List<WorkedHours> entries, Locale language) {
        Map<String, String> names = colleagues.named(
                entries.stream()
                        .flatMap(one -> Stream.of(one.writtenBy(), one.changedBy(), one.cancelledBy())
                                .filter(Objects::nonNull))
                        .toList(),
                language);
        return lines(entries, names, language);
    }

    private List<Line> lines(List<WorkedHours> entries, Map<String, String> names, Locale language) {
        BoundQuestions.Words said = words.of(language);
        return entries.stream()
                .map(one -> new Line(
                        one.reference(),
                        one.day(),
                        words.word(said, one.kind(), language),
                        one.place(),
                        one.minutes(),
                        one.writtenBy() != null,
                        name(names, one.writtenBy()),
                        name(names, one.changedBy()),
                        one.cancelReason(),
                        name(names, one.cancelledBy()),
                        one.objection(),
                        one.answer(),
                        one.isObjected()))
                .toList();
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String account) {
        return account == null ? null : names.get(account);
    }
}
