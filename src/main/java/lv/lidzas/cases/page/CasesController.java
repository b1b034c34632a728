package lv.lidzas.cases.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.access.Readers;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases' pages: list, card, correction, visits, reminder, review, withdrawal of a consent. */
@Controller
@RequestMapping("/gadijumi")
class CasesController {

    private final CasePages pages;
    private final SupportCases cases;
    private final Forms forms;
    private final FormOnPage page;
    private final OpeningLog openings;
    private final RecordStore subject;

    CasesController(
            CasePages pages,
            SupportCases cases,
            Forms forms,
            FormOnPage page,
            OpeningLog openings,
            RecordStores records) {
        this.pages = pages;
        this.cases = cases;
        this.forms = forms;
        this.page = page;
        this.openings = openings;
        this.subject = records.named("case");
    }

    @GetMapping
    String list(
            @RequestParam(name = "posms", required = false) String stage,
            @RequestParam(name = "atbildigais", required = false) String owner,
            @RequestParam(name = "slegtie", defaultValue = "false") boolean closed,
            Authentication reader,
            Locale language,
            Model model) {
        Readers.require(subject, reader);
        CasePages.Filter filter = new CasePages.Filter(blankToNull(stage), blankToNull(owner), closed);
        model.addAttribute("filter", filter);
        model.addAttribute("owners", pages.owners());
        model.addAttribute("stages", List.of("requested", "intake", "assessment", "planned", "supported"));
        model.addAttribute("cases", pages.list(filter, language));
        return "cases/list";
    }

    @GetMapping("/{reference}")
    String card(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(subject, reader);
        openings.opened(reader.getName(), subject.personOf(reference), "gadijumi");
        model.addAttribute("card", pages.card(reference, language));
        return "cases/card";
    }

    @GetMapping("/{reference}/labot")
    String open(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Actor actor = Readers.require(subject, reader);
        return page.show(
                forms.openCard("caseCard", reference, actor, language), frame(reference, "labot"), model, language);
    }

    @PostMapping("/{reference}/labot")
    String correct(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Readers.require(subject, reader);
        return page.submitCard(
                "caseCard",
                reference,
                parameters,
                actor,
                "/gadijumi/" + reference,
                frame(reference, "labot"),
                response,
                model,
                language);
    }

    @GetMapping("/{reference}/tiksanas")
    String openVisit(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Actor actor = Readers.require(subject, reader);
        subject.personOf(reference);
        return page.show(forms.openNew("recordVisit", actor, language), frame(reference, "tiksanas"), model, language);
    }

    @PostMapping("/{reference}/tiksanas")
    String recordVisit(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Readers.require(subject, reader);
        return page.submitNew(
                () -> forms.openNew("recordVisit", actor, language),
                parameters,
                data -> forms.submitNew("recordVisit", Map.of("case", reference), data, actor, language),
                "/gadijumi/" + reference,
                frame(reference, "tiksanas"),
                response,
                model,
                language);
    }

    @GetMapping("/{reference}/tiksanas/{contact}")
    String openWritten(
            @PathVariable String reference,
            @PathVariable String contact,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(subject, reader);
        pages.requireVisit(reference, contact);
        return page.show(
                forms.openCard("recordVisit", contact, actor, language),
                frame(reference, "tiksanas/" + contact),
                model,
                language);
    }

    @PostMapping("/{reference}/tiksanas/{contact}")
    String correctVisit(
            @PathVariable String reference,
            @PathVariable String contact,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Readers.require(subject, reader);
        pages.requireVisit(reference, contact);
        return page.submitCard(
                "recordVisit",
                contact,
                parameters,
                actor,
                "/gadijumi/" + reference,
                frame(reference, "tiksanas/" + contact),
                response,
                model,
                language);
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

    @ExceptionHandler(NoSuchRecord.class)
    void noSuchRecord(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Frame frame(String reference, String page) {
        return new Frame("/gadijumi/" + reference + "/" + page, "/gadijumi/" + reference, "cases.back");
    }
}
