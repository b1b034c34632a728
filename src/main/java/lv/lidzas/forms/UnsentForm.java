package lv.lidzas.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that a colleague is filling in.
 *
 * @param person {@code P-} reference of whom it is about; {@code null} if that is nobody, or nobody yet
 * @param values what of the entered values may be kept until they are sent: nested as the form is
 */
public record UnsentForm(@Nullable String person, Map<String, Object> values) {}
