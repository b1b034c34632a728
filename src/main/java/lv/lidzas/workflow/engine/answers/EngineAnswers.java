package lv.lidzas.workflow.engine.answers;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import lv.lidzas.base.FailureLog;
import lv.lidzas.base.Trouble;
import lv.lidzas.workflow.engine.failures.Stumble;
import lv.lidzas.workflow.engine.refusals.EngineRefusal;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the engine's interfaces answer when they refuse or fail: the shape is the engine's, so that its applications and
 * Camunda Modeler understand it; the sentence is ours. The engine's own quote ids, classes and rows.
 */
@Component
public class EngineAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);

    private static final Map<Integer, String> SENTENCES = Map.of(
            403, "answer.forbidden",
            404, "answer.notFound",
            405, "answer.method",
            406, "answer.mediaType",
            409, "answer.lostRace",
            415, "answer.mediaType");

    private final EngineRefusals refusals;

    EngineAnswers(EngineRefusals refusals) {
        this.refusals = refusals;
    }

    Response to(Throwable failure) {
        EngineRefusal ours = Causes.find(failure, EngineRefusal.class);
        if (ours != null) {
            return answer(failure, ours.getStatus().getStatusCode(), ours.getMessage(), ours.fields());
        }
        if (failure instanceof ParseException refused
                && !String.valueOf(refused.getMessage()).startsWith("ENGINE-")) {
            return answer(failure, Status.BAD_REQUEST.getStatusCode(), refused.getMessage());
        }
        int status = status(failure);
        return answer(failure, status, status < 500 ? refusal(status, failure) : failed(status, failure));
    }

    private String refusal(int status, Throwable failure) {
        if (Causes.isJson(failure) && Causes.field(failure).isEmpty()) {
            return refusals.sentence("answer.json");
        }
        String sentence = SENTENCES.get(status);
        if (sentence != null) {
            return refusals.sentence(sentence);
        }
        String field = Causes.field(failure);
        return field.isEmpty() ? refusals.sentence("answer.invalid") : refusals.sentence("answer.field", field);
    }

    private String failed(int status, Throwable failure) {
        Trouble.Known known = Causes.find(failure, Trouble.Known.class);
        String id = known == null ? FailureLog.write(LOG, failure) : known.id();
        if (status == Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            return refusals.sentenceFor(
                    null, Trouble.of(failure) == Trouble.TOO_SLOW ? "answer.tooSlow" : "answer.outOfService");
        }
        return refusals.sentence("answer.failed", id);
    }

    private static int status(Throwable failure) {
        Trouble trouble = Trouble.of(failure);
        if (trouble == Trouble.OUT_OF_SERVICE || trouble == Trouble.TOO_SLOW) {
            return trouble.status().value();
        }
        if (failure instanceof RestException refused
                && refused.getStatus() != null
                && refused.getStatus().getStatusCode() < 500) {
            return refused.getStatus().getStatusCode();
        }
        if (failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return refused.getResponse().getStatus();
        }
        if (trouble != Trouble.DEFECT) {
            return trouble.status().value();
        }
        return byCause(failure);
    }

    private static int byCause(Throwable failure) {
        if (Causes.find(failure, AuthorizationException.class) != null) {
            return Status.FORBIDDEN.getStatusCode();
        }
        if (Causes.find(failure, OptimisticLockingException.class) != null) {
            return Status.CONFLICT.getStatusCode();
        }
        if (Causes.find(failure, NotFoundException.class) != null || Causes.saysThatThereIsNone(failure)) {
            return Status.NOT_FOUND.getStatusCode();
        }
        if (Causes.find(failure, Trouble.Known.class) != null) {
            return Status.INTERNAL_SERVER_ERROR.getStatusCode();
        }
        // What the engine itself says no to, it says in an exception of its own.
        boolean refused = Causes.find(failure, ProcessEngineException.class) != null
                || Causes.isJson(failure)
                || Stumble.isEnginesOwn(failure);
        return refused ? Status.BAD_REQUEST.getStatusCode() : Status.INTERNAL_SERVER_ERROR.getStatusCode();
    }

    private static Response answer(Throwable failure, int status, @Nullable String sentence) {
        return answer(failure, status, sentence, Map.of());
    }

    private static Response answer(
            Throwable failure, int status, @Nullable String sentence, Map<String, String> fields) {
        ExceptionDto body = ExceptionHandlerHelper.getInstance().fromException(failure);
        body.setType(type(failure, status));
        body.setMessage(sentence);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(fields.isEmpty() ? body : new RefusedForm(body, fields))
                .build();
    }

    /** Programs tell the engine's kinds of refusal by it; of other classes it says nothing. */
    private static String type(Throwable failure, int status) {
        if (failure.getClass().getName().startsWith("org.camunda.bpm.engine.")) {
            return failure.getClass().getSimpleName();
        }
        return (status < 500 ? InvalidRequestException.class : ProcessEngineException.class).getSimpleName();
    }
}
