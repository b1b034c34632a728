package lv.lidzas.reports.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.NamedPeriods;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.sheets.SeparatedValues;
import lv.lidzas.sheets.Workbooks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A period in numbers, on a page and as a file. Whoever may not see people gets what was given out, and so does a file. */
@Controller
@RequestMapping(ReportDoors.PATH)
class ReportController {

    private static final String GIVEN = "izsniedzamie";
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType VALUES = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final NumberReader numbers;
    private final Reports reports;
    private final ReportSheets sheets;
    private final List<NamedPeriods> named;
    private final Clock clock;

    ReportController(
            NumberReader numbers,
            Reports reports,
            ReportSheets sheets,
            ObjectProvider<NamedPeriods> named,
            Clock clock) {
        this.numbers = numbers;
        this.reports = reports;
        this.sheets = sheets;
        this.named = named.orderedStream().toList();
        this.clock = clock;
    }

    /**
     * What the address says.
     *
     * @param periods code of a period
     * @param no first day
     * @param lidz last day
     * @param skaitli which numbers
     */
    public record Asked(String periods, String no, String lidz, String skaitli) {

        /** What is missing is empty. */
        public Asked {
            periods = text(periods);
            no = text(no);
            lidz = text(lidz);
            skaitli = text(skaitli);
        }

        private static String text(String said) {
            return said == null ? "" : said;
        }
    }

    @GetMapping
    String show(Asked asked, Authentication reader, Locale language, Model model) {
        Set<String> groups = groups(reader);
        boolean seesPeople = FigureCatalogue.seesPeople(groups);
        boolean given = !seesPeople || asked.skaitli().equals(GIVEN);
        List<NamedPeriod> campaigns = campaigns();
        Chosen chosen = chosen(asked, campaigns, given);
        Optional<Numbers> read =
                given ? numbers.asGivenOut(chosen.period()) : Optional.of(numbers.asTheyStand(chosen.period(), groups));
        model.addAttribute("asked", asked);
        model.addAttribute("chosen", chosen);
        model.addAttribute("always", Chosen.ALWAYS);
        model.addAttribute("campaigns", campaigns);
        model.addAttribute("given", given);
        model.addAttribute(
                "file", numbers.givenOut(fileOf(asked, campaigns).period()).orElse(null));
        model.addAttribute("seesPeople", seesPeople);
        model.addAttribute("prepares", groups.contains(StaffGroups.MANAGERS));
        model.addAttribute("period", read.map(Numbers::period).orElse(chosen.period()));
        model.addAttribute("report", read.map(one -> reports.of(one, language)).orElse(null));
        return "reports/report";
    }

    @GetMapping("/parskats.xlsx")
    ResponseEntity<byte[]> workbook(Asked asked, Locale language) {
        return file(asked, "xlsx", WORKBOOK, read -> Workbooks.of(sheets.workbook(read, language), clock.instant()));
    }

    @GetMapping("/parskats.csv")
    ResponseEntity<byte[]> values(Asked asked, Locale language) {
        return file(
                asked,
                "csv",
                VALUES,
                read -> SeparatedValues.of(sheets.about(read, language), sheets.of(read, language)));
    }

    private ResponseEntity<byte[]> file(Asked asked, String ending, MediaType type, Function<Numbers, byte[]> written) {
        Chosen chosen = fileOf(asked, campaigns());
        return numbers.asGivenOut(chosen.period())
                .map(read -> ResponseEntity.ok()
                        .contentType(type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("parskats-" + read.period().from() + "-"
                                                + read.period().last() + "." + ending)
                                        .build()
                                        .toString())
                        .body(written.apply(read)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A file has other days than the page where that shows a month, quarter or year that runs. */
    private Chosen fileOf(Asked asked, List<NamedPeriod> campaigns) {
        return chosen(asked, campaigns, true);
    }

    /** What was given out is of whole months that are over, so the month, quarter or year that is meant is the latest of those. */
    private Chosen chosen(Asked asked, List<NamedPeriod> campaigns, boolean given) {
        LocalDate today = LocalDate.now(clock);
        LocalDate meant = given
                ? switch (asked.periods()) {
                    case Chosen.QUARTER ->
                        Chosen.always(Chosen.QUARTER, today).from().minusDays(1);
                    case Chosen.YEAR -> Chosen.always(Chosen.YEAR, today).from().minusDays(1);
                    default -> Chosen.always(Chosen.MONTH, today).from().minusDays(1);
                }
                : today;
        return Chosen.of(asked.periods(), asked.no(), asked.lidz(), campaigns, meant);
    }

    private List<NamedPeriod> campaigns() {
        return named.stream().flatMap(one -> one.latest().stream()).toList();
    }

    static Set<String> groups(Authentication reader) {
        return Stream.ofNullable(reader)
                .flatMap(one -> one.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }
}
