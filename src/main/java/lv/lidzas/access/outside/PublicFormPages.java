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
import org.springframework.web.bind.annotation.RequestParam;

/** Public forms as pages; {@link PublicFormRoutes} puts them at their paths. */
@Controller
class PublicFormPages {

    private static final String HONEYPOT = "website";

    private final Submissions submissions;
    private final DrawnForm drawn;
    private final VisitorThrottle throttle;

    PublicFormPages(Submissions submissions, DrawnForm drawn, VisitorThrottle throttle) {
        this.submissions = submissions;
        this.drawn = drawn;
        this.throttle = throttle;
    }

    String show(HttpServletRequest request, Model model, Locale language) {
        if (request.getParameter("paldies") != null) {
            return "access/thanks";
        }
        String path = request.getServletPath();
        drawn.untouched(submissions.open(submissions.formAt(path), language), path, model, language);
        return "access/form-page";
    }

    String submit(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale language) {
        String path = request.getServletPath();
        String formId = submissions.formAt(path);
        OpenForm form = submissions.open(formId, language);
        Map<String, Object> data = drawn.decode(form, parameters);
        if (parameters.containsKey(DrawnForm.REDRAW)) {
            return drawn.fields(form, data, model, language);
        }
        try {
            throttle.count(request.getRemoteAddr());
            // A person does not see this field; a program that fills in everything does.
            if (isBlank(parameters.getFirst(HONEYPOT))) {
                submissions.submit(formId, data, language);
            }
            return "redirect:" + path + "?paldies" + ("en".equals(language.getLanguage()) ? "&lang=en" : "");
        } catch (InvalidForm refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            drawn.refused(form, data, refused.errors(), path, model, language);
        } catch (StaleForm refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            drawn.untouched(submissions.open(formId, language), path, model, language);
            model.addAttribute("problem", "problem.stale-form");
        } catch (TooManySubmissions refused) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            drawn.refused(form, data, Map.of(), path, model, language);
            model.addAttribute("problem", "problem.too-many-submissions");
        }
        return "access/form-page";
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
