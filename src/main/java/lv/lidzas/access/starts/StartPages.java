package lv.lidzas.access.starts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.workflow.Starts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a process about a record, as a card leads to it: first the choice, then the form. */
@Controller
@RequestMapping("/sakt/{process}")
class StartPages {

    private final Starts starts;
    private final RecordSearch search;
    private final FormOnPage page;
    private final RecordStores records;

    StartPages(Starts starts, RecordSearch search, FormOnPage page, RecordStores records) {
        this.starts = starts;
        this.search = search;
        this.page = page;
        this.records = records;
    }

    @GetMapping
    String choose(
            @PathVariable String process,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Starts.Start start = starts.of(process);
        model.addAttribute("start", start);
        model.addAttribute("query", query);
        try {
            model.addAttribute("found", search.find(start, query, reader.getName(), language));
        } catch (TooManySearches tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("found", List.of());
            model.addAttribute("tooMany", true);
        }
        return live == null ? "access/start-choice" : "access/start-choice :: results";
    }

    @GetMapping("/{reference}")
    String open(@PathVariable String process, @PathVariable String reference, Locale language, Model model) {
        Starts.Start start = starts.of(process);
        return page.show(starts.open(start, reference, language), frame(process, reference), model, language);
    }

    @PostMapping("/{reference}")
    String begin(
            @PathVariable String process,
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Starts.Start start = starts.of(process);
        return page.submit(
                () -> starts.open(start, reference, language),
                parameters,
                data -> starts.begin(start, reference, data, language),
                cardOf(reference),
                frame(process, reference),
                response,
                model,
                language);
    }

    @ExceptionHandler(NoSuchRecord.class)
    void noSuchRecord(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static Frame frame(String process, String reference) {
        return new Frame("/sakt/" + process + "/" + reference, "/sakt/" + process, "start.another", false, null);
    }

    private String cardOf(String reference) {
        String card = records.of(reference).map(store -> store.page(reference)).orElse(null);
        return card == null ? "/" : card + "#tasks";
    }
}
