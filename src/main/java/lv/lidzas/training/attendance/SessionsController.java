package lv.lidzas.training.attendance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Readers;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.training.session.TrainingSessions;
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

/** The sessions' overview: list, card with participants, change by the form {@code sessionCard}, cancellation. */
@Controller
@RequestMapping("/nodarbibas")
class SessionsController {

    private static final String FORM = "sessionCard";
    private static final String ATTENDANCE = "recordAttendance";

    private final SessionOverview overview;
    private final TrainingSessions sessions;
    private final Forms forms;
    private final FormOnPage page;
    private final FormOpenings openings;
    private final RecordStore session;

    SessionsController(
            SessionOverview overview,
            TrainingSessions sessions,
            Forms forms,
            FormOnPage page,
            FormOpenings openings,
            TrainingSessionRecords session) {
        this.overview = overview;
        this.sessions = sessions;
        this.forms = forms;
        this.page = page;
        this.openings = openings;
        this.session = session;
    }

    @GetMapping
    String list(Authentication reader, Locale language, Model model) {
        Readers.require(session, reader);
        model.addAttribute("ahead", overview.ahead(language));
        model.addAttribute("over", overview.over(language));
        return "training/sessions";
    }

    @GetMapping("/{reference}")
    String card(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(session, reader);
        return shown("training/session", reference, language, model);
    }

    @GetMapping("/{reference}/labot")
    String open(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Actor actor = Readers.require(session, reader);
        return page.show(forms.openCard(FORM, reference, actor, language), frame(reference, "labot"), model, language);
    }

    @PostMapping("/{reference}/labot")
    String change(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return page.submitCard(
                FORM,
                reference,
                parameters,
                Readers.require(session, reader),
                "/nodarbibas/" + reference,
                frame(reference, "labot"),
                response,
                model,
                language);
    }

    /** What was recorded by mistake is put right by the form that recorded it. */
    @GetMapping("/{reference}/apmeklejums")
    String openAttendance(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Actor actor = Readers.require(session, reader);
        requireClosed(reference, language);
        return page.show(
                forms.openCard(ATTENDANCE, reference, actor, language),
                frame(reference, "apmeklejums"),
                model,
                language);
    }

    @PostMapping("/{reference}/apmeklejums")
    String correctAttendance(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Readers.require(session, reader);
        requireClosed(reference, language);
        return page.submitCard(
                ATTENDANCE,
                reference,
                parameters,
                actor,
                "/nodarbibas/" + reference,
                frame(reference, "apmeklejums"),
                response,
                model,
                language);
    }

    /** The second question before everybody is told. */
    @GetMapping("/{reference}/atcelt")
    String askAgain(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(session, reader);
        model.addAttribute("opening", FormOpenings.fresh());
        return shown("training/cancel-session", reference, language, model);
    }

    @PostMapping("/{reference}/atcelt")
    String cancel(@PathVariable String reference, Authentication reader, HttpServletRequest request) {
        Readers.require(session, reader);
        openings.once(request, reference, "", () -> sessions.cancel(reference));
        return "redirect:/nodarbibas?atcelta";
    }

    @ExceptionHandler(NoSuchRecord.class)
    void noSuchRecord(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private void requireClosed(String reference, Locale language) {
        if (!overview.session(reference, language).stage().equals("CLOSED")) {
            throw new NoSuchRecord();
        }
    }

    private String shown(String template, String reference, Locale language, Model model) {
        model.addAttribute("meeting", overview.session(reference, language));
        model.addAttribute("participants", overview.participants(reference));
        return template;
    }

    private static Frame frame(String reference, String path) {
        return new Frame("/nodarbibas/" + reference + "/" + path, "/nodarbibas/" + reference, "sessions.back");
    }
}
