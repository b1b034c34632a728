package lv.lidzas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import lv.lidzas.base.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says that the database is out of service. Spring would take a broken connection for the visitor's, who needs no answer any
 * more, and the visitor would read an empty page with 200.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostDatabase implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (Trouble.of(failure) != Trouble.OUT_OF_SERVICE) {
            return null;
        }
        try {
            PageFailures.answer(request, response, failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }
}
