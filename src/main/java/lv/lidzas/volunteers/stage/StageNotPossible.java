package lv.lidzas.volunteers.stage;

/** A volunteer cannot do this step from the stage he or she is in, or something it needs is missing. */
public class StageNotPossible extends RuntimeException {

    public StageNotPossible(Stage from, Stage to) {
        super("not possible: from " + from.code() + " to " + to.code());
    }
}
