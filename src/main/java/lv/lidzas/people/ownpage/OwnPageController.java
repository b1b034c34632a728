package lv.lidzas.people.ownpage;

import java.util.Locale;
import lv.lidzas.access.Devices;
import lv.lidzas.access.Thanks;
import lv.lidzas.access.ThanksWords;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own page: what waits for an answer, the own data, the devices. */
@Controller
@RequestMapping("/mana")
class OwnPageController {

    private final OwnPage own;
    private final Devices devices;
    private final ThanksWords words;

    OwnPageController(OwnPage own, Devices devices, ThanksWords words) {
        this.own = own;
        this.devices = devices;
        this.words = words;
    }

    @GetMapping
    String show(
            @RequestParam(name = Thanks.PARAMETER, required = false) String form,
            Authentication person,
            Locale language,
            Model model) {
        words.told(form, language).ifPresent(told -> model.addAttribute("told", told));
        model.addAttribute("own", own.read(person.getName(), devices.current(person), language));
        return "people/own";
    }

    @PostMapping("/ierices/{device}/izrakstit")
    String signOut(@PathVariable long device, Authentication person) {
        devices.end(person.getName(), device);
        return "redirect:/mana#ierices";
    }
}
