package lv.lidzas.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lv.lidzas.workflow.NoSuchRecord;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Somebody else's record and one that never was look alike on the own page. */
@ControllerAdvice
class OwnPageFailures {

    @ExceptionHandler({NoSuchRecord.class, AccessDeniedException.class})
    void notFound(Exception refused, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!request.getServletPath().startsWith("/mana")) {
            throw refused;
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
