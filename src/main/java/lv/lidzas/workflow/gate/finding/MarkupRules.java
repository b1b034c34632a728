package lv.lidzas.workflow.gate.finding;

import java.util.List;
import lv.lidzas.workflow.gate.grammar.Fault;
import lv.lidzas.workflow.gate.grammar.Grammar;
import lv.lidzas.workflow.gate.grammar.Spot;

/** Lets through only markup that a table names. */
public final class MarkupRules {

    private final Grammar grammar;
    private final String resource;
    private final Findings findings;

    public MarkupRules(Grammar grammar, String resource, Findings findings) {
        this.grammar = grammar;
        this.resource = resource;
        this.findings = findings;
    }

    /** @return whether the text is markup that further rules can read, whatever is wrong with it otherwise */
    public boolean check(byte[] text) {
        List<Fault> faults = grammar.faults(text);
        for (Fault fault : faults) {
            Object[] arguments = fault.arguments().stream().map(this::argument).toArray();
            findings.refuse(place(fault.spot()), fault.key(), arguments);
        }
        return faults.stream().noneMatch(Fault::endsReading);
    }

    private Object argument(Object given) {
        return given instanceof Spot spot ? place(spot) : given;
    }

    private Place place(Spot spot) {
        return spot.kind() == null ? Place.file(resource) : new Place(resource, spot.kind(), spot.name(), spot.id());
    }
}
