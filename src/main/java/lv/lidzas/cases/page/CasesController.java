package lv.lidzas.cases.page;

import java.util.Locale;
import java.util.Objects;
import lv.lidzas.access.Readers;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.lists.Places;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases' pages: list, card, reminder, review, withdrawal of a consent. */
@Controller
@RequestMapping("/gadijumi")
class CasesController {

    private static final int LONGEST_QUERY = 200;

    private final CaseList list;
    private final CasePages pages;
    private final SupportCases cases;
    private final OpeningLog openings;
    private final RecordStore subject;

    CasesController(CaseList list, CasePages pages, SupportCases cases, OpeningLog openings, RecordStores records) {
        this.list = list;
        this.pages = pages;
        this.cases = cases;
        this.openings = openings;
        this.subject = records.named("case");
    }

    @GetMapping
    String list(
            @RequestParam(name = "izlase", defaultValue = "") String selection,
            @RequestParam(name = "posms", required = false) String stage,
            @RequestParam(name = "atbildigais", required = false) String owner,
            @RequestParam(name = "q", defaultValue = "") String query,
            Places places,
            Authentication reader,
            Locale language,
            Model model) {
        Readers.require(subject, reader);
        String asked = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        CaseList.Filter filter =
                new CaseList.Filter(CaseSelection.of(selection), blankToNull(stage), blankToNull(owner), asked);
        model.addAttribute("filter", filter);
        model.addAttribute("list", list.read(filter, reader.getName(), places.only(), language));
        return "cases/list";
    }

    @GetMapping("/{reference}")
    String card(@PathVariable String reference, Places places, Authentication reader, Locale language, Model model) {
        Readers.require(subject, reader);
        openings.opened(reader.getName(), Objects.requireNonNull(subject.personOf(reference)), "gadijumi");
        model.addAttribute("card", pages.card(reference, places, language));
        return "cases/card";
    }

    /** As easy as giving it was. */
    @PostMapping("/{reference}/piekrisanas/{purpose}/atsaukt")
    String withdraw(@PathVariable String reference, @PathVariable String purpose, Authentication reader) {
        Readers.require(subject, reader);
        cases.withdrawConsent(reference, purpose);
        return "redirect:/gadijumi/" + reference + "#piekrisanas";
    }

    /** The plan is reviewed today instead of on its date. */
    @PostMapping("/{reference}/parskatit")
    String review(@PathVariable String reference, Authentication reader) {
        Readers.require(subject, reader);
        cases.reviewNow(reference);
        return "redirect:/gadijumi/" + reference + "#tasks";
    }

    /** Asks whoever helps to write down how it goes. */
    @PostMapping("/{reference}/atgadinat")
    String remind(@PathVariable String reference, Authentication reader) {
        Readers.require(subject, reader);
        cases.remindHelper(reference);
        return "redirect:/gadijumi/" + reference + "#helpers";
    }

    private static @Nullable String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
