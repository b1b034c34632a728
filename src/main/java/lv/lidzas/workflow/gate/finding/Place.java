package lv.lidzas.workflow.gate.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where in a deployment something is, so that whoever reads a finding sees it on the screen.
 *
 * @param resource name of the file
 * @param kind what stands there, as a key below {@code gate.place.}: {@code userTask}, {@code component}, {@code row}
 * @param name what people call it; {@code null} or blank if it has no name
 * @param id its id, by which Camunda Modeler finds it; {@code null} for the file as a whole
 */
public record Place(String resource, String kind, @Nullable String name, @Nullable String id) {

    public static Place file(String resource) {
        return new Place(resource, "file", null, null);
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }
}
