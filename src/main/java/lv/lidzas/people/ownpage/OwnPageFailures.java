package lv.lidzas.people.ownpage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lv.lidzas.access.RaceWords;
import lv.lidzas.workflow.TaskOver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Somebody else's record and one that never was look alike on the own page. */
@ControllerAdvice
@Order(0)
class OwnPageFailures {

    private final RaceWords words;

    OwnPageFailures(RaceWords words) {
        this.words = words;
    }

    /** Whoever has read the question still learns what became of it; to look at it again leads nowhere. */
    @ExceptionHandler
    ModelAndView answered(TaskOver over, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws Exception {
        if (!request.getMethod().equals("POST")) {
            notFound(over, request, response);
            return new ModelAndView();
        }
        ModelAndView page = new ModelAndView("access/came-second", HttpStatus.CONFLICT);
        page.addObject("who", words.answered(over.at(), language));
        page.addObject("back", "/mana");
        return page;
    }

    @ExceptionHandler(AccessDeniedException.class)
    void notFound(Exception refused, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!request.getServletPath().startsWith("/mana")) {
            throw refused;
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
