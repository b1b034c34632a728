package lv.lidzas.training.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.Readers;
import lv.lidzas.records.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came: everybody once, with three choices, and whoever came without a place. */
@Controller
@RequestMapping("/nodarbibas/{reference}/apmeklejums")
class AttendancePages {

    private static final String CHOICE = "klat-";
    private static final String WALK_IN = "nepieteicies";
    private static final String FIELD = "session.";

    private final AttendanceForm form;
    private final SessionOverview overview;
    private final Learners learners;
    private final FormOnPage page;
    private final TrainingSessionRecords session;

    AttendancePages(
            AttendanceForm form,
            SessionOverview overview,
            Learners learners,
            FormOnPage page,
            TrainingSessionRecords session) {
        this.form = form;
        this.overview = overview;
        this.learners = learners;
        this.page = page;
        this.session = session;
    }

    @GetMapping
    String open(
            @PathVariable String reference,
            @RequestParam(name = "visi", required = false) Optional<String> everybody,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(session, reader);
        Map<String, String> chosen = form.marked(overview.participants(reference), everybody.isPresent());
        return draw(reference, actor, chosen, List.of(), false, language, model);
    }

    @PostMapping
    String record(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Readers.require(session, reader);
        MultiValueMap<String, String> entered = new LinkedMultiValueMap<>();
        Map<String, String> chosen = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(CHOICE)) {
                chosen.put(name.substring(CHOICE.length()), values.get(0));
                entered.add(FIELD + values.get(0), name.substring(CHOICE.length()));
            } else if (!name.equals(WALK_IN)) {
                entered.put(name, values);
            }
        });
        List<String> typed = parameters.getOrDefault(WALK_IN, List.of()).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        List<String> came = new ArrayList<>();
        for (String one : typed) {
            Optional<String> run = learners.named(reference, one);
            if (run.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return draw(reference, actor, chosen, typed, true, language, model);
            }
            came.add(run.get());
        }
        entered.addAll(FIELD + "walkIns", came);
        String card = "/nodarbibas/" + reference;
        return page.submit(
                () -> form.open(reference, actor, language),
                entered,
                reference,
                data -> {
                    form.store(reference, data, actor, language);
                    return null;
                },
                card + "?apmeklejums",
                new FormOnPage.Frame(card + "/apmeklejums", card, "sessions.back", false, null),
                response,
                model,
                language);
    }

    private String draw(
            String reference,
            Actor actor,
            Map<String, String> chosen,
            List<String> typed,
            boolean unknown,
            Locale language,
            Model model) {
        model.addAttribute("meeting", overview.session(reference, language));
        model.addAttribute("participants", overview.participants(reference));
        model.addAttribute("attendance", form.shown(reference, actor, chosen, typed, unknown, language));
        return "training/session";
    }
}
