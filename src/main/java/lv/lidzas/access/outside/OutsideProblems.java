package lv.lidzas.access.outside;

import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.util.Locale;
import lv.lidzas.access.ThanksWords;
import lv.lidzas.forms.StoredOtherwise;
import lv.lidzas.records.AlreadyDone;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.StaleForm;
import lv.lidzas.workflow.LostRace;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** What went wrong, as problem details: a stable type, a sentence in the reader's language, nothing of what was sent. */
@Order(0)
@RestControllerAdvice(assignableTypes = OutsideEndpoints.class)
class OutsideProblems {

    private final ThanksWords words;
    private final MessageSource messages;

    OutsideProblems(ThanksWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidForm refused, Locale language) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-form", language);
        problem.setProperty("errors", refused.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stale(StaleForm refused, Locale language) {
        return problem(HttpStatus.CONFLICT, "stale-form", language);
    }

    @ExceptionHandler
    ProblemDetail storedOtherwise(StoredOtherwise refused, Locale language) {
        return problem(HttpStatus.CONFLICT, "stored-otherwise", language);
    }

    @ExceptionHandler({
        AlreadyDone.class,
        OptimisticLockingException.class,
        DataAccessException.class,
        PersistenceException.class
    })
    ProblemDetail cameSecond(RuntimeException failure, Locale language) {
        if (!LostRace.isOne(failure)) {
            throw failure;
        }
        return problem(HttpStatus.CONFLICT, "came-second", language);
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownLink refused, Locale language) {
        return problem(HttpStatus.NOT_FOUND, "unknown-link", language);
    }

    @ExceptionHandler
    ProblemDetail over(LinkOver over, Locale language) {
        ProblemDetail problem = problem(HttpStatus.GONE, "link-over", language);
        over.answered()
                .ifPresent(answered ->
                        problem.setTitle(words.answered(answered, language).title()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notPublic(NotPublic refused, Locale language) {
        return problem(HttpStatus.NOT_FOUND, "no-such-form", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManySubmissions refused, Locale language) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-submissions", language));
    }

    @ExceptionHandler
    ProblemDetail unreadable(ResponseStatusException refused, Locale language) {
        return refused.getStatusCode() == HttpStatus.PAYLOAD_TOO_LARGE
                ? problem(HttpStatus.PAYLOAD_TOO_LARGE, "too-long", language)
                : problem(HttpStatus.BAD_REQUEST, "unreadable", language);
    }

    private ProblemDetail problem(HttpStatus status, String type, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:lidzas:problem:" + type));
        problem.setTitle(messages.getMessage("problem." + type, null, language));
        return problem;
    }
}
