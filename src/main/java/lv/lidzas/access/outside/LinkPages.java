package lv.lidzas.access.outside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.OpenForm;
import lv.lidzas.workflow.StaleForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages behind personal links. */
@Controller
class LinkPages {

    private final LinkDesk links;
    private final DrawnForm drawn;
    private final NewLinks newLinks;
    private final VisitorThrottle throttle;

    LinkPages(LinkDesk links, DrawnForm drawn, NewLinks newLinks, VisitorThrottle throttle) {
        this.links = links;
        this.drawn = drawn;
        this.newLinks = newLinks;
        this.throttle = throttle;
    }

    @GetMapping("/saite/{token}")
    String show(@PathVariable String token, @RequestParam(required = false) String lang, Model model, Locale language) {
        if (lang == null) {
            // In the language of the mail, unless the reader chose another.
            return "redirect:/saite/" + token + "?lang=" + links.language(token).getLanguage();
        }
        drawn.untouched(links.open(token, language), action(token, language), model, language);
        return "access/form-page";
    }

    @PostMapping("/saite/{token}")
    String submit(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response,
            Model model,
            Locale language) {
        OpenForm form = links.open(token, language);
        Map<String, Object> data = drawn.decode(form, parameters);
        if (parameters.containsKey(DrawnForm.REDRAW)) {
            return drawn.fields(form, data, model, language);
        }
        try {
            links.submit(token, data, language);
            return "redirect:/saite?paldies&lang=" + language.getLanguage();
        } catch (InvalidForm refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            drawn.refused(form, data, refused.errors(), action(token, language), model, language);
        } catch (StaleForm refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            drawn.untouched(links.open(token, language), action(token, language), model, language);
            model.addAttribute("problem", "problem.stale-form");
        }
        return "access/form-page";
    }

    @GetMapping("/saite")
    String done(@RequestParam(required = false) String paldies) {
        return paldies == null ? "access/link-over" : "access/thanks";
    }

    /** The answer is the same for everybody and comes as fast: it tells nothing about the address. */
    @PostMapping("/saite")
    String sendNewLinks(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        throttle.count(request.getRemoteAddr());
        newLinks.request(email);
        return "access/links-sent";
    }

    @ExceptionHandler(LinkOver.class)
    @ResponseStatus(HttpStatus.GONE)
    String over() {
        return "access/link-over";
    }

    @ExceptionHandler(UnknownLink.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown() {
        return "access/link-unknown";
    }

    @ExceptionHandler(TooManySubmissions.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tooMany(Model model) {
        model.addAttribute("problem", "problem.too-many-submissions");
        return "access/link-over";
    }

    private static String action(String token, Locale language) {
        return "/saite/" + token + "?lang=" + language.getLanguage();
    }
}
