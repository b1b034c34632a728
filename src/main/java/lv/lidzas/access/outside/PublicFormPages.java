package lv.lidzas.access.outside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.access.Thanks;
import lv.lidzas.access.ThanksWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;

/** Public forms as pages; {@link PublicFormRoutes} puts them at their paths. */
@Controller
class PublicFormPages {

    private static final String HONEYPOT = "website";

    /** The parameter of the page after a form that has the number of what was made. */
    private static final String NUMBER = "numurs";

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]-\\d{4}-\\d{6,9}");

    private final Submissions submissions;
    private final FormOnPage page;
    private final VisitorThrottle throttle;
    private final ThanksWords words;

    PublicFormPages(Submissions submissions, FormOnPage page, VisitorThrottle throttle, ThanksWords words) {
        this.submissions = submissions;
        this.page = page;
        this.throttle = throttle;
        this.words = words;
    }

    String show(HttpServletRequest request, Model model, Locale language) {
        String path = request.getServletPath();
        if (request.getParameter(Thanks.PARAMETER) != null) {
            TypedAddress typed = TypedAddress.in(request);
            words.told(
                            submissions.formAt(path),
                            request.getParameter(Thanks.PARAMETER),
                            typed.email() != null,
                            language)
                    .ifPresent(told -> model.addAttribute("told", told));
            String number = request.getParameter(NUMBER);
            model.addAttribute(
                    "number", number != null && REFERENCE.matcher(number).matches() ? number : null);
            model.addAttribute("address", typed.email());
            model.addAttribute("phone", typed.phone());
            return "access/thanks";
        }
        return page.show(
                submissions.open(submissions.formAt(path), request::getParameter, language),
                Frame.alone(path),
                model,
                language);
    }

    String submit(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale language) {
        String path = request.getServletPath();
        String formId = submissions.formAt(path);
        AtomicReference<@Nullable String> made = new AtomicReference<>();
        try {
            String shown = page.submit(
                    () -> submissions.open(formId, language),
                    parameters,
                    data -> made.set(take(formId, data, parameters, request, language)),
                    path + "?" + ("en".equals(language.getLanguage()) ? "lang=en&" : "") + Thanks.PARAMETER,
                    Frame.alone(path),
                    response,
                    model,
                    language);
            if (shown.startsWith("redirect:")) {
                TypedAddress.remember(parameters, request, response);
            }
            return made.get() == null || !submissions.tellsNumber(formId)
                    ? shown
                    : shown + "&" + NUMBER + "=" + made.get();
        } catch (TooManySubmissions refused) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("problem", "problem.too-many-submissions");
            return page.again(submissions.open(formId, language), parameters, Frame.alone(path), model, language);
        }
    }

    /** @return the reference of what was made; {@code null} if nothing was */
    private @Nullable String take(
            String formId,
            Map<String, Object> data,
            MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Locale language) {
        throttle.count(request.getRemoteAddr());
        // A person does not see this field; a program that fills in everything does.
        if (isBlank(parameters.getFirst(HONEYPOT))) {
            return submissions.submit(formId, data, language);
        }
        return null;
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
