package lv.lidzas.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import lv.lidzas.base.KeptFor;
import lv.lidzas.base.PluralMessages;
import lv.lidzas.values.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Latvian, unless the reader chose English by {@code ?lang=en}; the choice is kept in a cookie. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofDays(365);

    private static final String ENDING = ".properties";

    /** An address asks for a language by the one, the button of a form, which sends what was typed, by the other. */
    private static final String ASKED = "lang";

    private static final String PRESSED = "valoda";

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lidzas-language") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return known(value);
            }

            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                String pressed = request.getParameter(PRESSED);
                String asked = pressed == null ? request.getParameter(ASKED) : pressed;
                return asked == null ? super.resolveLocale(request) : known(asked);
            }
        };
        resolver.setDefaultLocale(Languages.LATVIAN);
        resolver.setCookieMaxAge(KEPT);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        Stream.of(ASKED, PRESSED).forEach(parameter -> registry.addInterceptor(choosing(parameter)));
    }

    private static LocaleChangeInterceptor choosing(String parameter) {
        LocaleChangeInterceptor chosen = new LocaleChangeInterceptor() {
            /** A script asks in the language of its screen, also where it is refused; that is no choice of the reader's. */
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws ServletException {
                Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
                String path = (failed == null ? request.getRequestURI() : failed.toString())
                        .substring(request.getContextPath().length());
                return JsonPaths.contains(path)
                        || JsonPaths.isEngines(path)
                        || super.preHandle(request, response, handler);
            }

            @Override
            protected Locale parseLocaleValue(String value) {
                return known(value);
            }
        };
        chosen.setParamName(parameter);
        return chosen;
    }

    private static Locale known(String value) {
        return "en".equals(value) ? Locale.ENGLISH : Languages.LATVIAN;
    }

    /** The words of every module: each file {@code messages/<module>.properties} with its {@code _en} is found by itself. */
    @Bean
    static MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
        return new PluralMessages(Stream.of(files)
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toArray(String[]::new));
    }

    @Bean
    static KeptFor languageCookieKept() {
        return KeptFor.days("languageCookie", KEPT);
    }
}
