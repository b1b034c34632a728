package lv.lidzas.training.person;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Thanks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A learner's own sessions, on the own page. */
@Controller
@RequestMapping("/mana/macibas/{run}/{session}")
class OwnSessionsController {

    private final OwnSessions sessions;
    private final FormOpenings openings;

    OwnSessionsController(OwnSessions sessions, FormOpenings openings) {
        this.sessions = sessions;
        this.openings = openings;
    }

    @GetMapping("/kalendars")
    ResponseEntity<byte[]> calendar(
            @PathVariable String run, @PathVariable String session, Authentication person, Locale language) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nodarbiba.ics\"")
                .body(sessions.calendar(run, session, person.getName(), language));
    }

    @GetMapping("/atteikties")
    String askAgain(
            @PathVariable String run,
            @PathVariable String session,
            Authentication person,
            Locale language,
            Model model) {
        model.addAttribute("line", sessions.line(run, session, person.getName(), language));
        model.addAttribute("action", "/mana/macibas/" + run + "/" + session + "/atteikties");
        model.addAttribute("opening", FormOpenings.fresh());
        return "training/give-up";
    }

    @PostMapping("/atteikties")
    String giveUp(
            @PathVariable String run, @PathVariable String session, Authentication person, HttpServletRequest request) {
        openings.once(request, run, "", () -> sessions.giveUp(run, session, person.getName()));
        return "redirect:/mana?" + Thanks.PARAMETER + "=giveUpSession";
    }
}
