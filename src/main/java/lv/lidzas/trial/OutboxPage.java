package lv.lidzas.trial;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One mail of the outbox. */
@Controller
@ConditionalOnProperty("lidzas.trial.on")
class OutboxPage {

    private final Outbox outbox;

    OutboxPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/izsutne/{file}")
    String mail(@PathVariable String file, Model model) {
        model.addAttribute(
                "mail", outbox.find(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "trial/mail";
    }
}
