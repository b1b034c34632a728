package lv.lidzas.reports.funder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a report that is given out: what it is about is said once, its text until it is approved. */
@Component
@Transactional
public class FunderReportRecords implements Creatable, Changeable, OffersChoices {

    private static final String KIND = "kind";
    private static final String CAMPAIGN = "campaign";
    private static final String STARTS_ON = "startsOn";
    private static final String ENDS_ON = "endsOn";

    /** A report with the words for what is in it. */
    private record Shown(FunderReport report, FunderReports words) {

        private String title() {
            return words.title(report, Languages.LATVIAN);
        }

        private String figures() {
            return words.overview(report);
        }
    }

    private static final Fields<Shown> FIELDS = Fields.of(Shown.class)
            .shown("reference", FieldKind.REFERENCE, shown -> shown.report().reference())
            .shown("title", FieldKind.TEXT, Shown::title)
            .shown("figures", FieldKind.TEXT, Shown::figures)
            .handled(KIND, FieldKind.CODE, shown -> shown.report().kind().code())
            .handled(CAMPAIGN, FieldKind.CODE, shown -> shown.report().campaign())
            .handled(STARTS_ON, FieldKind.DATE, shown -> shown.report().startsOn())
            .handled(ENDS_ON, FieldKind.DATE, shown -> shown.report().endsOn())
            .text("done", shown -> shown.report().done(), (shown, text) -> shown.report()
                    .done(text))
            .text("difficulties", shown -> shown.report().difficulties(), (shown, text) -> shown.report()
                    .difficulties(text))
            .text("plans", shown -> shown.report().plans(), (shown, text) -> shown.report()
                    .plans(text))
            .text("returnReason", shown -> shown.report().returnReason(), (shown, text) -> shown.report()
                    .returnReason(text))
            .noMore();

    static final RecordType TYPE = RecordType.of("funderReport", "G", Set.of(StaffGroups.MANAGERS), FIELDS)
            .asking(Map.of("requestReport", Set.of(KIND), "completeReport", Set.of("done")))
            .withCodes(Map.of(KIND, ReportKind.codes()));

    private final FunderReports reports;
    private final ReportPeriods periods;

    FunderReportRecords(FunderReports reports, ReportPeriods periods) {
        this.reports = reports;
        this.periods = periods;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        FunderReport report = reports.find(reference);
        return new RecordValues(FIELDS.read(new Shown(report, reports), keys), report.revision());
    }

    @Override
    public Map<String, Object> initial() {
        return Map.of(KIND, ReportKind.FUNDER.code());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        ReportKind kind = ReportKind.of((String) Objects.requireNonNull(values.get(KIND)));
        NamedPeriod campaign = kind == ReportKind.FUNDER
                ? periods.campaign((String) values.get(CAMPAIGN)).orElse(null)
                : null;
        String reference = reports.begin(
                kind,
                periods.asked(
                        kind,
                        (LocalDate) values.get(STARTS_ON),
                        (LocalDate) values.get(ENDS_ON),
                        campaign,
                        context.language()),
                campaign == null ? null : campaign.code(),
                context.actor().userId());
        Map<String, Object> text = new HashMap<>(values);
        text.keySet().removeAll(Set.of(KIND, CAMPAIGN, STARTS_ON, ENDS_ON));
        write(reference, text, context);
        return reference;
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        FIELDS.apply(new Shown(reports.find(reference), reports), changes).end();
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return reports.title(reports.find(reference), Languages.LATVIAN);
    }

    @Override
    public String page(String reference) {
        return "/parskati/sagatavotie/" + reference;
    }

    @Override
    public @Nullable String personOf(String reference) {
        return null;
    }

    /** It is about nobody. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    @Override
    public List<Option> options(@Nullable String reference, String key) {
        return reference == null && key.equals(CAMPAIGN)
                ? reports.campaigns().stream()
                        .map(campaign -> new Option(campaign.code(), campaign.name(), campaign.name()))
                        .toList()
                : List.of();
    }
}
