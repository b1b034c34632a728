package lv.lidzas.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.access.identity.OwnPassword;
import lv.lidzas.access.sessions.StaffSessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A colleague's own page: password, language, sessions. */
@Controller
@RequestMapping("/konts")
class AccountController {

    private final AccountPage page;
    private final AccountLanguages languages;
    private final OwnPassword password;
    private final StaffSessions sessions;

    AccountController(AccountPage page, AccountLanguages languages, OwnPassword password, StaffSessions sessions) {
        this.page = page;
        this.languages = languages;
        this.password = password;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Principal reader, HttpSession session, Locale language, Model model) {
        model.addAttribute("account", page.read(reader.getName(), session, language));
        return "access/account";
    }

    @PostMapping("/parole")
    String changePassword(
            @RequestParam(name = "pasreizeja", defaultValue = "") String old,
            @RequestParam(name = "jauna", defaultValue = "") String fresh,
            @RequestParam(name = "velreiz", defaultValue = "") String again,
            Principal reader,
            HttpServletRequest request,
            Locale language,
            Model model) {
        Optional<String> refusal = fresh.equals(again)
                ? password.change(request, reader.getName(), old, fresh)
                : Optional.of("account.password.differ");
        if (refusal.isEmpty()) {
            return "redirect:/konts?parole";
        }
        model.addAttribute("refusal", refusal.get());
        return show(reader, request.getSession(), language, model);
    }

    @PostMapping("/valoda")
    String chooseLanguage(@RequestParam(name = "valoda") String language, Principal reader) {
        if (!language.equals("lv") && !language.equals("en")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        languages.choose(reader.getName(), language);
        return "redirect:/konts?saglabats";
    }

    @PostMapping("/sesijas/{id}/atvienot")
    String end(@PathVariable String id, Principal reader) {
        sessions.end(reader.getName(), id);
        return "redirect:/konts?atvienots#sesijas";
    }

    @PostMapping("/sesijas/atvienot")
    String endOthers(Principal reader, HttpSession session) {
        sessions.endOthers(reader.getName(), session);
        return "redirect:/konts?atvienots#sesijas";
    }
}
