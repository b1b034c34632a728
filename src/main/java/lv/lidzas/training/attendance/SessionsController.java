package lv.lidzas.training.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Readers;
import lv.lidzas.lists.Places;
import lv.lidzas.records.RecordStore;
import lv.lidzas.training.session.TrainingSessions;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sessions' overview: list, card with participants, cancellation. */
@Controller
@RequestMapping("/nodarbibas")
class SessionsController {

    private final SessionOverview overview;
    private final TrainingSessions sessions;
    private final FormOpenings openings;
    private final RecordStore session;

    SessionsController(
            SessionOverview overview,
            TrainingSessions sessions,
            FormOpenings openings,
            TrainingSessionRecords session) {
        this.overview = overview;
        this.sessions = sessions;
        this.openings = openings;
        this.session = session;
    }

    @GetMapping
    String list(Places places, Authentication reader, Locale language, Model model) {
        Readers.require(session, reader);
        model.addAttribute("ahead", overview.ahead(places.of("gaidamas"), language));
        model.addAttribute("over", overview.over(places.of("notikusas"), language));
        return "training/sessions";
    }

    @GetMapping("/{reference}")
    String card(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(session, reader);
        return shown("training/session", reference, language, model);
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

    private String shown(String template, String reference, Locale language, Model model) {
        model.addAttribute("meeting", overview.session(reference, language));
        model.addAttribute("participants", overview.participants(reference));
        return template;
    }
}
