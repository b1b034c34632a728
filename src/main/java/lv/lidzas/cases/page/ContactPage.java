package lv.lidzas.cases.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.Readers;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Place;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way from the day to the form for a contact: whoever answers for one open case is at its form at once, anybody else one
 * choice away from it, among the own cases or those found by name, phone or number.
 */
@Controller
class ContactPage {

    static final String PATH = "/gadijumi/tiksanas";

    private static final int MOST = 12;

    private final CaseList list;
    private final RecordStore subject;

    ContactPage(CaseList list, RecordStores records) {
        this.list = list;
        this.subject = records.named("case");
    }

    @GetMapping(PATH)
    String choose(
            @RequestParam(name = ListView.QUERY, defaultValue = "") String query,
            Authentication reader,
            Locale language,
            Model model) {
        Readers.require(subject, reader);
        CaseSelection among = query.isBlank() ? CaseSelection.MINE : CaseSelection.OPEN;
        CaseFilter filter = CaseFilter.of(Map.of(
                ListView.SELECTION,
                among.code(),
                ListView.SORTING,
                CaseFilter.LONGEST_UNHEARD.code(),
                ListView.QUERY,
                query));
        List<CaseRow> cases =
                list.read(filter, reader, Place.START, MOST, language).page().rows();
        if (query.isBlank() && cases.size() == 1) {
            return "redirect:/gadijumi/" + cases.get(0).reference() + "/tiksanas";
        }
        model.addAttribute("query", filter.query());
        model.addAttribute("cases", cases);
        return "cases/contact-choice";
    }
}
