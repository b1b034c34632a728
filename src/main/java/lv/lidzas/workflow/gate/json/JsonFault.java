package lv.lidzas.workflow.gate.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the table does not allow.
 *
 * @param component in which it stands; {@code null} for the form itself
 * @param key message below {@code gate.}
 */
public record JsonFault(@Nullable JsonNode component, String key, List<Object> arguments) {}
