package lv.lidzas.cases.oversight;

import java.util.Locale;
import lv.lidzas.access.Readers;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a night's check found, each case a link away; as a page, and beside the task's form. */
@Controller
@RequestMapping(CheckPages.PATH + "{reference}")
class CheckPages {

    static final String PATH = "/gadijumi/parbaudes/";

    private final CaseCheckRepository checks;
    private final CaseCheckRecords records;
    private final FoundCases found;

    CheckPages(CaseCheckRepository checks, CaseCheckRecords records, FoundCases found) {
        this.checks = checks;
        this.records = records;
        this.found = found;
    }

    @GetMapping
    String page(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        return shown(reference, reader, language, model, "cases/check");
    }

    @GetMapping("/blakus")
    String beside(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        return shown(reference, reader, language, model, "cases/check-beside");
    }

    private String shown(String reference, Authentication reader, Locale language, Model model, String template) {
        Readers.require(records, reader);
        CaseCheck check = checks.findById(reference).orElseThrow(NoSuchRecord::new);
        model.addAttribute("reference", reference);
        model.addAttribute("title", records.title(reference, language));
        model.addAttribute("found", found.of(check, language));
        return template;
    }
}
