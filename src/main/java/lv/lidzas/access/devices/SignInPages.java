package lv.lidzas.access.devices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lv.lidzas.access.outside.NewLinks;
import lv.lidzas.access.outside.NotStored;
import lv.lidzas.access.outside.TooManySubmissions;
import lv.lidzas.access.outside.VisitorThrottle;
import lv.lidzas.access.sessions.DeviceName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** How a person without an account signs in on the own page, and out. */
@Controller
class SignInPages {

    private static final String OWN_PAGE = "redirect:/mana";

    private final DeviceStore store;
    private final DeviceCookie cookie;
    private final NewLinks links;
    private final VisitorThrottle throttle;

    SignInPages(DeviceStore store, DeviceCookie cookie, NewLinks links, VisitorThrottle throttle) {
        this.store = store;
        this.cookie = cookie;
        this.links = links;
        this.throttle = throttle;
    }

    @GetMapping("/mana/ieiet")
    String ask() {
        return "access/own-sign-in";
    }

    /** The answer is the same for everybody and comes as fast: it tells nothing about the address. */
    @PostMapping("/mana/ieiet")
    String send(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        throttle.count(request.getRemoteAddr());
        links.requestSignIn(email);
        return "access/own-sign-in-sent";
    }

    /** Opening the link signs nobody in: mail programs open links too. Whoever is signed in already is there. */
    @GetMapping("/mana/ieiet/{token}")
    String confirm(
            @PathVariable String token, @Nullable Authentication known, Model model, HttpServletResponse response) {
        Optional<String> person = store.linkOf(token);
        if (person.isEmpty()) {
            return over(token, known, model, response);
        }
        if (known instanceof SignedInPerson && known.getName().equals(person.get())) {
            return OWN_PAGE;
        }
        model.addAttribute("token", token);
        return "access/own-sign-in-confirm";
    }

    @PostMapping("/mana/ieiet/{token}")
    String signIn(
            @PathVariable String token,
            @Nullable Authentication known,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        return store.signIn(token, DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)))
                .map(device -> {
                    cookie.set(device, response);
                    return OWN_PAGE;
                })
                .orElseGet(() -> over(token, known, model, response));
    }

    @PostMapping("/mana/iziet")
    String signOut(Authentication person, HttpServletResponse response) {
        if (person instanceof SignedInPerson signedIn) {
            store.end(signedIn.getName(), signedIn.device());
        }
        cookie.remove(response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return "redirect:/mana/ieiet?izgajis";
    }

    @ExceptionHandler(NotStored.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String notStored(Model model) {
        model.addAttribute("problem", "problem.not-stored");
        return "access/own-sign-in";
    }

    @ExceptionHandler(TooManySubmissions.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tooMany(Model model) {
        model.addAttribute("problem", "problem.too-many-submissions");
        return "access/own-sign-in";
    }

    private String over(String token, @Nullable Authentication known, Model model, HttpServletResponse response) {
        if (known instanceof SignedInPerson
                && store.personOf(token).filter(known.getName()::equals).isPresent()) {
            return OWN_PAGE;
        }
        model.addAttribute("used", store.isLinkUsed(token));
        response.setStatus(HttpStatus.GONE.value());
        return "access/own-sign-in-over";
    }
}
