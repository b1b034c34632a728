package lv.lidzas.workflow.gate.files;

import lv.lidzas.workflow.gate.files.DecisionFile.Row;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.grammar.Phrase;

/** Names places of one decision table as whoever looks at it in Camunda Modeler would. */
public record TablePlaces(String resource, String id, String title) {

    public Place table() {
        return new Place(resource, "decision", title, id);
    }

    public Place row(Row row) {
        return new Place(resource, "row", row.name(), row.id());
    }

    public static Phrase name(DecisionFile.Input column) {
        return name(column.label(), column.name());
    }

    public static Phrase name(DecisionFile.Output column) {
        return name(column.label(), column.name());
    }

    private static Phrase name(String label, String name) {
        return label == null || label.isBlank() ? Phrase.named(name) : Phrase.named(label.strip(), name);
    }
}
