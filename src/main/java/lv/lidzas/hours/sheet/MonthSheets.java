package lv.lidzas.hours.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.base.Organisation;
import lv.lidzas.hours.HourSheet;
import lv.lidzas.papers.Papers;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.FunderMention;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sheets of a month that the volunteer and the organisation sign. A sheet says on which day it was made: what is put right later
 * stands on a sheet that is made later.
 */
@Component
@Transactional(readOnly = true)
class MonthSheets {

    private final SheetReader reader;
    private final FunderMention funder;
    private final Papers papers;
    private final Organisation organisation;
    private final Clock clock;

    MonthSheets(SheetReader reader, FunderMention funder, Papers papers, Organisation organisation, Clock clock) {
        this.reader = reader;
        this.funder = funder;
        this.papers = papers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Everybody's who worked in that month, by name. */
    List<HourSheet> ofAll(YearMonth month, Locale language) {
        return reader.ofAll(month.atDay(1), month.plusMonths(1).atDay(1), language);
    }

    /** @throws NoSuchRecord if this person has worked nothing in that month */
    List<HourSheet> ofPerson(String person, YearMonth month, Locale language) {
        List<HourSheet> sheets =
                reader.ofPerson(person, month.atDay(1), month.plusMonths(1).atDay(1), language);
        if (sheets.isEmpty()) {
            throw new NoSuchRecord();
        }
        return sheets;
    }

    /** A PDF, each sheet on pages of its own. */
    byte[] pdf(List<HourSheet> sheets, YearMonth month, Locale language) {
        return papers.pdf(
                "hours/sheet",
                language,
                Map.of(
                        "sheets",
                        sheets.stream().map(sheet -> Shown.of(sheet, language)).toList(),
                        "month",
                        Written.month(month),
                        "made",
                        Written.date(LocalDate.now(clock), language),
                        "organisation",
                        organisation,
                        "funder",
                        funders(month)),
                clock.instant());
    }

    /** A sheet in words, since papers know no more than they are given. */
    record Shown(String name, String volunteer, List<Row> rows, String all) {

        record Row(String day, String work, String place, String time) {}

        private static Shown of(HourSheet sheet, Locale language) {
            return new Shown(
                    sheet.name(),
                    sheet.volunteer(),
                    sheet.entries().stream()
                            .map(entry -> new Row(
                                    Written.date(entry.day(), language),
                                    entry.about() == null ? entry.work() : entry.work() + " " + entry.about(),
                                    Objects.requireNonNullElse(entry.place(), ""),
                                    Written.duration(entry.minutes())))
                            .toList(),
                    Written.duration(sheet.minutes()));
        }
    }

    /** Campaigns may follow one another within a month. */
    private String funders(YearMonth month) {
        return Stream.of(month.atDay(1), month.atEndOfMonth())
                .map(funder::sentence)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
