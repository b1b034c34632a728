package lv.lidzas.access.pageforms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page about a record that is not there, or not the reader's, is not there. */
@ControllerAdvice
class UnknownRecords {

    @ExceptionHandler
    void notFound(NoSuchRecord none, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
