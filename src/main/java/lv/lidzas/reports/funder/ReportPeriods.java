package lv.lidzas.reports.funder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.reporting.NamedPeriods;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.reports.published.PublishedNumbers;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Of which periods there can be a report: numbers are given out of whole months. */
@Component
class ReportPeriods {

    private final ObjectProvider<NamedPeriods> named;
    private final PublishedNumbers published;
    private final MessageSource messages;

    ReportPeriods(ObjectProvider<NamedPeriods> named, PublishedNumbers published, MessageSource messages) {
        this.named = named;
        this.published = published;
        this.messages = messages;
    }

    List<NamedPeriod> campaigns() {
        return named.orderedStream().flatMap(one -> one.latest().stream()).toList();
    }

    Optional<NamedPeriod> campaign(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : campaigns().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * The period that somebody asks for; without days, the months of the campaign.
     *
     * @throws InvalidForm for a period that no report can be about
     */
    Period asked(
            ReportKind kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable NamedPeriod campaign,
            Locale language) {
        if (first == null && last == null && campaign != null) {
            return wholeMonths(campaign.period()).orElseThrow(() -> early("campaign", language));
        }
        if (first == null || last == null) {
            throw InvalidForm.of(messages, first == null ? "startsOn" : "endsOn", "funderReport.day.missing", language);
        }
        if (last.isBefore(first)) {
            throw InvalidForm.of(messages, "endsOn", "funderReport.day.reversed", language);
        }
        Period period = new Period(first, last.plusDays(1));
        if (!period.isOfWholeMonths()) {
            throw InvalidForm.of(
                    messages,
                    first.getDayOfMonth() == 1 ? "endsOn" : "startsOn",
                    "funderReport.day.notOfMonth",
                    language);
        }
        if (kind == ReportKind.VOLUNTEER_WORK && (first.getDayOfYear() != 1 || period.months() != 12)) {
            throw InvalidForm.of(messages, "endsOn", "funderReport.day.notOfYear", language);
        }
        if (first.isBefore(published.beginning())) {
            throw early("startsOn", language);
        }
        return period;
    }

    private InvalidForm early(String key, Locale language) {
        return InvalidForm.of(
                messages, key, "funderReport.day.early", language, Written.date(published.beginning(), language));
    }

    /** The months that a campaign touches, as far as numbers are given out of them; empty if of none. */
    Optional<Period> wholeMonths(Period campaign) {
        LocalDate first = campaign.from().withDayOfMonth(1);
        LocalDate until = YearMonth.from(campaign.last()).plusMonths(1).atDay(1);
        LocalDate beginning = published.beginning();
        LocalDate from = first.isBefore(beginning) ? beginning : first;
        return from.isBefore(until) ? Optional.of(new Period(from, until)) : Optional.empty();
    }

    /** Whether the numbers of all its months were given out. */
    boolean isTold(Period period) {
        return published.isTold(period);
    }
}
