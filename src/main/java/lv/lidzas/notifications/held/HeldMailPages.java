package lv.lidzas.notifications.held;

import java.util.Locale;
import lv.lidzas.workflow.operation.HeldMails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mails that wait after a restore, by their text: they go out, or they do not. */
@Controller
@RequestMapping("/veseliba/aizturetas")
class HeldMailPages {

    private final HeldMails mails;

    HeldMailPages(HeldMails mails) {
        this.mails = mails;
    }

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute("held", mails.waiting(language));
        model.addAttribute("count", mails.count());
        return "notifications/held";
    }

    /** @param template of which mails; left out for all */
    @PostMapping("/nosutit")
    String send(@RequestParam(required = false) String template) {
        mails.send(template);
        return "redirect:/veseliba/aizturetas?nosutitas";
    }

    /** @param template of which mails; left out for all */
    @PostMapping("/neizsutit")
    String discard(@RequestParam(required = false) String template) {
        mails.discard(template);
        return "redirect:/veseliba/aizturetas?neizsutitas";
    }
}
