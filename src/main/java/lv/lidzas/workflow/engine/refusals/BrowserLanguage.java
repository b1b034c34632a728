package lv.lidzas.workflow.engine.refusals;

import java.util.Locale;
import java.util.Optional;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The language of the engine's own applications: that of the browser, English where it asks for English, else Latvian. What
 * the engine answers them is said in the language of the screen that it appears on.
 */
@Component
public class BrowserLanguage {

    private static final String APPLICATIONS = "/camunda/";

    /** Empty where no application in a browser asks: for programs, jobs and our own pages. */
    public Optional<Locale> ofApplication() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest())
                .filter(request -> request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .startsWith(APPLICATIONS))
                .map(request -> request.getHeader("Accept-Language") != null && Languages.isEnglish(request.getLocale())
                        ? Locale.ENGLISH
                        : Languages.LATVIAN);
    }

    /** The same for what is said on the screen of a form; Latvian where there is none. */
    public Locale ofScreen() {
        return ofApplication().orElse(Languages.LATVIAN);
    }
}
