package lv.lidzas.records.fields;

import lv.lidzas.values.Coded;

/** A record cannot do this step from the stage it is in, or something it needs is missing. */
public class StageNotPossible extends RuntimeException {

    public StageNotPossible(Coded from, Coded to) {
        super("not possible: from " + from.code() + " to " + to.code());
    }
}
