package lv.lidzas.hours.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import lv.lidzas.access.Readers;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.hours.HourSheet;
import lv.lidzas.hours.entry.HoursBook;
import lv.lidzas.hours.entry.HoursRecords;
import lv.lidzas.hours.entry.WorkedHours;
import lv.lidzas.lists.ListHead;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.ListedMonth;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who worked how long in a month: the team is small, so a month is one page. What volunteers say is not so stands above. */
@Component
@Transactional(readOnly = true)
class MonthList {

    private static final ListView USUAL = ListView.of("/stundas", "visi");
    private static final int OBJECTIONS = 20;

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private final MonthSheets sheets;
    private final HoursBook book;
    private final EntryLines entries;
    private final Volunteers volunteers;
    private final HoursRecords hours;
    private final MessageSource messages;
    private final Clock clock;

    MonthList(
            MonthSheets sheets,
            HoursBook book,
            EntryLines entries,
            Volunteers volunteers,
            HoursRecords hours,
            MessageSource messages,
            Clock clock) {
        this.sheets = sheets;
        this.book = book;
        this.entries = entries;
        this.volunteers = volunteers;
        this.hours = hours;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param month as people write it
     * @param code as addresses have it
     * @param earlier address of the month before
     * @param later address of the month after; {@code null} if that has not begun
     */
    record Content(
            ListHead head,
            YearMonth code,
            String month,
            String earlier,
            @Nullable String later,
            List<HourSheet> sheets,
            List<Objected> objected) {

        public int minutes() {
            return sheets.stream().mapToInt(HourSheet::minutes).sum();
        }
    }

    /** @param person {@code P-} reference of the volunteer who says that it is not so */
    record Objected(String person, EntryLines.Line line) {}

    YearMonth month(Map<String, String> address) {
        return ListedMonth.asked(address, YearMonth.now(clock));
    }

    /** @throws org.springframework.security.access.AccessDeniedException if this is no reader of hours */
    Content read(YearMonth month, Authentication reader, Locale language) {
        Readers.require(hours, reader);
        ListedMonth when = ListedMonth.of(USUAL, month, LocalDate.now(clock));
        return new Content(
                when.head(),
                month,
                when.words(),
                when.earlier(),
                when.later(),
                sheets.ofAll(month, language),
                objected(language));
    }

    private List<Objected> objected(Locale language) {
        List<WorkedHours> found = book.objected(OBJECTIONS);
        List<EntryLines.Line> lines = entries.lines(found, language);
        Map<String, String> persons =
                volunteers.personsOf(found.stream().map(WorkedHours::volunteer).toList());
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Objected(
                        Objects.requireNonNull(persons.get(found.get(i).volunteer())), lines.get(i)))
                .toList();
    }

    /** The rows of the page as a table that is taken along. */
    TakenList taken(Content content, Locale language) {
        Sheet table = new Sheet(
                word("hours.title", language),
                List.of(
                        word("person.name", language),
                        word("lists.number", language),
                        word("hours.month", language),
                        word("hours.inHours", language)),
                content.sheets().stream()
                        .map(sheet -> Arrays.<@Nullable Object>asList(
                                sheet.name(), sheet.volunteer(), content.month(), inHours(sheet.minutes())))
                        .toList());
        return new TakenList(
                content.head().view(),
                table,
                content.sheets().stream().map(HourSheet::person).distinct().toList(),
                false);
    }

    private static BigDecimal inHours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
