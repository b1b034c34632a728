package lv.lidzas.workflow.engine.answers;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.base.StrictJson;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;

/** What the exceptions below an exception tell: their kinds, and the name of a field, but never their words. */
final class Causes {

    private static final int DEEPEST = 20;

    /** Where the engine names what it could not take: {@code query parameter 'x'}, {@code property 'x'}, {@code userId is null}. */
    private static final List<Pattern> FIELDS = List.of(
            Pattern.compile("(?:parameter|property|field) '([A-Za-z]{1,40})'"),
            Pattern.compile("^([A-Za-z]{1,40}) is null$"));

    private static final Pattern NONE = Pattern.compile(
            "doesn't exist|does not exist|not found|[Cc]annot find|^[Nn]o .{1,200} found|^no deployed ");

    private Causes() {}

    static <T> @Nullable T find(Throwable failure, Class<T> kind) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    static boolean isJson(Throwable failure) {
        return find(failure, JacksonException.class) != null;
    }

    /** The engine has one exception for a missing value and for a missing record. */
    static boolean saysThatThereIsNone(Throwable failure) {
        NullValueException missing = find(failure, NullValueException.class);
        if (missing != null) {
            return missing.getMessage() != null
                    && NONE.matcher(missing.getMessage()).find();
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause.getClass().getName().startsWith("org.camunda.")
                    && cause.getClass().getSimpleName().endsWith("NotFoundException")) {
                return true;
            }
        }
        return false;
    }

    /** @return empty if nothing is named that may stand in a sentence */
    static String field(Throwable failure) {
        JsonMappingException json = find(failure, JsonMappingException.class);
        if (json != null && !json.getPath().isEmpty()) {
            return StrictJson.name(json.getPath().get(json.getPath().size() - 1).getFieldName());
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            for (Pattern field : FIELDS) {
                Matcher named = field.matcher(cause.getMessage() == null ? "" : cause.getMessage());
                if (named.find()) {
                    return named.group(1);
                }
            }
        }
        return "";
    }
}
