package lv.lidzas.reports.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Place;
import lv.lidzas.lists.Places;
import lv.lidzas.people.search.NamesOfRecords;
import lv.lidzas.people.search.NamesOfRecords.Named;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Behind;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.words.NumberText;
import lv.lidzas.reports.words.PartLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** How figures are counted, each with its rule; and who or what stands behind one, for those who may see them. */
@Controller
@RequestMapping(ReportDoors.PATH + "/raditaji")
class FigureController {

    private static final int LENGTH = 100;

    private final FigureCatalogue figures;
    private final NamesOfRecords names;
    private final RecordStores records;
    private final PartLabels labels;
    private final NumberText text;
    private final Clock clock;

    FigureController(
            FigureCatalogue figures,
            NamesOfRecords names,
            RecordStores records,
            PartLabels labels,
            NumberText text,
            Clock clock) {
        this.figures = figures;
        this.names = names;
        this.records = records;
        this.labels = labels;
        this.text = text;
        this.clock = clock;
    }

    /**
     * A record behind a figure.
     *
     * @param card its page; {@code null} if it has none
     * @param number what it adds, in words
     */
    public record Line(String title, String reference, @Nullable String card, String number) {}

    @GetMapping
    String catalogue(Model model) {
        model.addAttribute("figures", figures.all());
        return "reports/catalogue";
    }

    @GetMapping("/{figure}")
    String figure(
            @PathVariable("figure") String id,
            @RequestParam(name = "no", defaultValue = "") String from,
            @RequestParam(name = "lidz", defaultValue = "") String last,
            @RequestParam(name = "dala", required = false) @Nullable String part,
            Places places,
            Authentication reader,
            Locale language,
            Model model) {
        Figure figure = figures.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
        Period period =
                Chosen.of("", from, last, List.of(), LocalDate.now(clock)).period();
        Set<String> groups = ReportController.groups(reader);
        boolean shows = figure.isCounted() && FigureCatalogue.seesPeople(groups);
        model.addAttribute("figure", figure);
        model.addAttribute("period", period);
        model.addAttribute(
                "part",
                part == null ? null : labels.of(figure, List.of(part), language).get(part));
        model.addAttribute("lines", shows ? lines(figure, period, part, groups, places.only(), language) : null);
        model.addAttribute("address", address(figure, period, part));
        return "reports/figure";
    }

    /** Where the same list begins. */
    private static String address(Figure figure, Period period, @Nullable String part) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ReportDoors.PATH + "/raditaji/{figure}")
                .queryParam("no", period.from())
                .queryParam("lidz", period.last());
        return part == null
                ? address.encode().buildAndExpand(figure.id()).toUriString()
                : address.queryParam("dala", "{part}")
                        .encode()
                        .buildAndExpand(figure.id(), part)
                        .toUriString();
    }

    private ListPage<Line> lines(
            Figure figure, Period period, @Nullable String part, Set<String> groups, Place place, Locale language) {
        return figures.behind(new FigureCatalogue.Asked("", figure.id(), period), part, groups, place, LENGTH)
                .map(behind -> lines(figure, behind, groups, language));
    }

    private List<Line> lines(Figure figure, List<Behind> behind, Set<String> groups, Locale language) {
        Map<String, Named> named =
                names.of(behind.stream().map(Behind::reference).toList(), groups, language);
        return behind.stream()
                .map(one -> line(figure, one, named.get(one.reference()), language))
                .toList();
    }

    private Line line(Figure figure, Behind behind, @Nullable Named named, Locale language) {
        String number = text.of(figure, behind.number(), false, language);
        return named == null
                ? new Line(behind.reference(), behind.reference(), null, number)
                : new Line(named.title(), behind.reference(), card(named), number);
    }

    private @Nullable String card(Named named) {
        String kind =
                records.typeOf(named.reference()).orElseThrow(NoSuchRecord::new).name();
        return switch (kind) {
            case "case" -> "/gadijumi/" + named.reference();
            case "session" -> "/nodarbibas/" + named.reference();
            default -> named.person() == null ? null : "/personas/" + named.person();
        };
    }
}
