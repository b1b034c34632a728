package lv.lidzas.reports.funder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.reporting.NamedPeriodEnded;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.file.ReportFiles;
import lv.lidzas.reports.file.ReportText;
import lv.lidzas.reports.frozen.FrozenFigure.Section;
import lv.lidzas.reports.frozen.FrozenFigures;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.reports.published.Publication;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports that are given out. The use cases are named like the steps of {@code funderReport}. */
@Service
@Transactional
public class FunderReports {

    private final FunderReportRepository reports;
    private final FunderReportProcess process;
    private final ReportPeriods periods;
    private final Publication publication;
    private final FrozenFigures figures;
    private final ReportFiles files;
    private final MessageSource messages;
    private final Clock clock;

    FunderReports(
            FunderReportRepository reports,
            FunderReportProcess process,
            ReportPeriods periods,
            Publication publication,
            FrozenFigures figures,
            ReportFiles files,
            MessageSource messages,
            Clock clock) {
        this.reports = reports;
        this.process = process;
        this.periods = periods;
        this.publication = publication;
        this.figures = figures;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    /** A campaign is over: somebody has to report on it, unless no number of its months is ever given out. */
    @EventListener
    void on(NamedPeriodEnded ended) {
        NamedPeriod campaign = ended.period();
        periods.wholeMonths(campaign.period())
                .ifPresent(months -> process.reportAsked(begin(ReportKind.FUNDER, months, campaign.code(), null)));
    }

    String begin(ReportKind kind, Period period, @Nullable String campaign, @Nullable String by) {
        return reports.saveAndFlush(new FunderReport(
                        FunderReportRecords.TYPE.reference(clock, reports.nextNumber()),
                        kind,
                        period,
                        campaign,
                        by,
                        now()))
                .reference();
    }

    /**
     * Numbers of months that are over are given out now, if no night has done it yet.
     *
     * @return the day on which the last month is over; empty if it is
     * @throws IllegalStateException if some of its months are not given out then either
     */
    Optional<LocalDate> awaitFigures(String reference) {
        Period period = find(reference).period();
        if (period.until().isAfter(LocalDate.now(clock))) {
            return Optional.of(period.until());
        }
        if (!periods.isTold(period)) {
            publication.work();
            requireTold(reference, period);
        }
        return Optional.empty();
    }

    void freezeFigures(String reference) {
        FunderReport report = find(reference);
        requireTold(reference, report.period());
        report.freeze(periods.campaign(report.campaign()).orElse(null), now());
        figures.freeze(reference, report.kind(), report.period());
    }

    /** A report of months without numbers would say that nothing happened. */
    private void requireTold(String reference, Period period) {
        if (!periods.isTold(period)) {
            throw new IllegalStateException("not all months of " + reference + " were given out");
        }
    }

    /** @param by account of who approves */
    void approveReport(String reference, @Nullable String by) {
        find(reference).approve(by, now());
    }

    void makeReportFiles(String reference) {
        files.make(text(reference));
    }

    void discardReport(String reference) {
        find(reference).discard(now());
    }

    /**
     * All that stands in the files.
     *
     * @throws NullPointerException before it is approved
     */
    ReportText text(String reference) {
        FunderReport report = find(reference);
        return new ReportText(
                reference,
                title(report, Languages.LATVIAN),
                report.period(),
                report.campaignName(),
                report.sentence(),
                report.done(),
                report.difficulties(),
                report.plans(),
                Objects.requireNonNull(report.approvedAt()),
                figures.of(reference));
    }

    /** What it is called: its kind and period. */
    @Transactional(readOnly = true)
    public String title(FunderReport report, Locale language) {
        return messages.getMessage(
                "funderReport.title." + report.kind().code(),
                new Object[] {
                    Written.date(report.period().from(), language),
                    Written.date(report.period().last(), language)
                },
                language);
    }

    /** The frozen numbers of the whole period, a line each. */
    String overview(FunderReport report) {
        return figures.of(report.reference()).stream()
                .filter(figure -> figure.section() == Section.WHOLE)
                .map(figure -> figure.name() + ": " + figure.shown())
                .collect(Collectors.joining("\n"));
    }

    List<NamedPeriod> campaigns() {
        return periods.campaigns();
    }

    /** @throws NoSuchRecord if there is none */
    @Transactional(readOnly = true)
    public FunderReport find(String reference) {
        return reports.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** In the order of their references as given. */
    @Transactional(readOnly = true)
    public List<FunderReport> all(List<String> references) {
        Map<String, FunderReport> found = reports.findAllById(references).stream()
                .collect(Collectors.toMap(FunderReport::reference, Function.identity()));
        return references.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** As the files can say it again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
