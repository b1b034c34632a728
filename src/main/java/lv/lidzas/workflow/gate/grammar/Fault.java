package lv.lidzas.workflow.gate.grammar;

import java.util.List;

/**
 * Something that a table does not allow.
 *
 * @param key message below {@code gate.}
 * @param arguments texts, {@link Spot}s, {@link Phrase}s, or lists of texts
 * @param endsReading whether the rest of the file says nothing that could be relied on
 */
public record Fault(Spot spot, String key, List<Object> arguments, boolean endsReading) {}
