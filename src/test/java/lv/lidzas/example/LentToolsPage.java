package lv.lidzas.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.Readers;
import lv.lidzas.lists.Places;
import lv.lidzas.records.Actor;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.Period;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which tools are lent, to whom, and how many. */
@Controller
class LentToolsPage {

    private final LentTools tools;
    private final ToolLoanRecords loans;
    private final FigureCatalogue figures;
    private final Clock clock;

    LentToolsPage(LentTools tools, ToolLoanRecords loans, FigureCatalogue figures, Clock clock) {
        this.tools = tools;
        this.loans = loans;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/instrumenti")
    String list(Places places, Authentication reader, Locale language, Model model) {
        Actor colleague = Readers.require(loans, reader);
        FigureCatalogue.Asked lent = new FigureCatalogue.Asked(
                ToolLoanFigures.LENT, ToolLoanFigures.LENT, Period.monthTo(LocalDate.now(clock)));
        model.addAttribute(
                "count",
                figures.read(List.of(lent), colleague.groups())
                        .of(ToolLoanFigures.LENT)
                        .number()
                        .orElse(0));
        model.addAttribute("tools", tools.page(places.of(""), colleague.groups(), language));
        return "example/lent";
    }
}
