package lv.lidzas.access.programs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A colleague's page about passwords for programs. */
@Controller
@IfApplicationPasswords
class ApplicationPasswordPages {

    static final String PATH = "/konts/programmu-paroles";

    private final ApplicationPasswords passwords;
    private final SecurityLog log;

    ApplicationPasswordPages(ApplicationPasswords passwords, SecurityLog log) {
        this.passwords = passwords;
        this.log = log;
    }

    @GetMapping(PATH)
    String show(Authentication me, Model model, HttpServletRequest request) {
        model.addAttribute("passwords", passwords.of(me.getName()));
        model.addAttribute(
                "purposes", Arrays.stream(Purpose.values()).map(Purpose::code).toList());
        model.addAttribute(
                "server",
                request.getRequestURL().substring(0, request.getRequestURL().length() - PATH.length())
                        + "/engine-rest");
        return "access/application-passwords";
    }

    /** Answered at once instead of after a redirect: between two requests the password would have to be kept. */
    @PostMapping(PATH)
    String make(
            Authentication me,
            @RequestParam(name = "merkis", defaultValue = "") String code,
            Model model,
            HttpServletRequest request) {
        Optional<String> made = Purpose.of(code).flatMap(purpose -> passwords.make(me.getName(), purpose));
        made.ifPresentOrElse(
                password -> {
                    log.write(SecurityEventKind.APPLICATION_PASSWORD_MADE, me.getName(), request.getRemoteAddr(), code);
                    model.addAttribute("made", password);
                },
                () -> model.addAttribute("problem", "programs.notMade"));
        return show(me, model, request);
    }

    @PostMapping(PATH + "/{id}/atsaukt")
    String revoke(Authentication me, @PathVariable long id) {
        passwords.revoke(me.getName(), id);
        log.write(SecurityEventKind.APPLICATION_PASSWORD_REVOKED, me.getName());
        return "redirect:" + PATH + "?atsaukta";
    }
}
