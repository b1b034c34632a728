package lv.lidzas.workflow.gate;

import lv.lidzas.workflow.gate.DecisionFile.Row;

/** Names places of one decision table as whoever looks at it in Camunda Modeler would. */
record TablePlaces(String resource, String id, String title) {

    Place table() {
        return new Place(resource, "decision", title, id);
    }

    Place row(Row row) {
        return new Place(resource, "row", row.name(), row.id());
    }

    static String name(DecisionFile.Input column) {
        return name(column.label(), column.name());
    }

    static String name(DecisionFile.Output column) {
        return name(column.label(), column.name());
    }

    private static String name(String label, String name) {
        return label == null || label.isBlank() ? "«" + name + "»" : "«" + label.strip() + "» (" + name + ")";
    }
}
