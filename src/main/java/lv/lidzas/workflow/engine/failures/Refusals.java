package lv.lidzas.workflow.engine.failures;

import java.util.Set;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaleForm;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.exception.cmmn.CaseException;
import org.camunda.bpm.engine.exception.dmn.DecisionException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.security.access.AccessDeniedException;

/** Refusals written for whoever asked; they go back to him and nowhere else. */
public final class Refusals {

    private static final Set<Class<? extends RuntimeException>> KINDS = Set.of(
            RestException.class,
            AuthorizationException.class,
            AccessDeniedException.class,
            BadUserRequestException.class,
            NotFoundException.class,
            NotValidException.class,
            NullValueException.class,
            CaseException.class,
            DecisionException.class,
            ParseException.class,
            SuspendedEntityInteractionException.class,
            InvalidForm.class,
            StaleForm.class,
            NoSuchRecord.class);

    private Refusals() {}

    /** Whether this is one, and no failure. */
    public static boolean isOne(RuntimeException failure) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(failure));
    }
}
