package lv.lidzas.access.outside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.LinkOffer;
import lv.lidzas.access.Thanks;
import lv.lidzas.access.ThanksWords;
import lv.lidzas.access.tokens.Token;
import lv.lidzas.forms.OpenForm;
import org.springframework.beans.factory.ObjectProvider;
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
    private final FormOnPage page;
    private final NewLinks newLinks;
    private final VisitorThrottle throttle;
    private final ThanksWords words;
    private final ObjectProvider<LinkOffer> offers;

    LinkPages(
            LinkDesk links,
            FormOnPage page,
            NewLinks newLinks,
            VisitorThrottle throttle,
            ThanksWords words,
            ObjectProvider<LinkOffer> offers) {
        this.links = links;
        this.page = page;
        this.newLinks = newLinks;
        this.throttle = throttle;
        this.words = words;
        this.offers = offers;
    }

    @GetMapping("/saite/{token}")
    String show(@PathVariable String token, @RequestParam(required = false) String lang, Model model, Locale language) {
        if (!Token.isToken(token)) {
            throw new UnknownLink();
        }
        if (lang == null) {
            // In the language of the mail, unless the reader chose another.
            return "redirect:/saite/" + token + "?lang=" + links.language(token).getLanguage();
        }
        OpenForm form = links.open(token, language);
        model.addAttribute("offers", offers(token));
        model.addAttribute("link", "/saite/" + token);
        return page.show(form, frame(token, language), model, language);
    }

    @PostMapping("/saite/{token}")
    String submit(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response,
            Model model,
            Locale language) {
        return links.orOver(
                token,
                () -> page.submit(
                        () -> links.open(token, language),
                        parameters,
                        data -> links.submit(token, data, language),
                        "/saite?lang=" + language.getLanguage() + "&" + Thanks.PARAMETER,
                        frame(token, language),
                        response,
                        model,
                        language));
    }

    @GetMapping("/saite")
    String done(@RequestParam(name = Thanks.PARAMETER, required = false) String form, Model model, Locale language) {
        if (form == null) {
            return "access/link-over";
        }
        words.told(form, language).ifPresent(told -> model.addAttribute("told", told));
        return "access/thanks";
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
    String over(LinkOver over, Model model, Locale language) {
        over.answered().ifPresent(answered -> model.addAttribute("answered", words.answered(answered, language)));
        return "access/link-over";
    }

    @ExceptionHandler(UnknownLink.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown() {
        return "access/link-unknown";
    }

    @ExceptionHandler(NotStored.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String notStored(Model model) {
        model.addAttribute("problem", "problem.not-stored");
        return "access/link-over";
    }

    @ExceptionHandler(TooManySubmissions.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tooMany(Model model) {
        model.addAttribute("problem", "problem.too-many-submissions");
        return "access/link-over";
    }

    private List<LinkOffer> offers(String token) {
        return links.recordOf(token).stream()
                .flatMap(record ->
                        offers.orderedStream().filter(offer -> offer.fits().test(record)))
                .toList();
    }

    private static FormOnPage.Frame frame(String token, Locale language) {
        return FormOnPage.Frame.alone("/saite/" + token + "?lang=" + language.getLanguage());
    }
}
