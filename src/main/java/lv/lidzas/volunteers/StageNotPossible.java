package lv.lidzas.volunteers;

/** A volunteer cannot do this step from the stage he or she is in, or something it needs is missing. */
class StageNotPossible extends RuntimeException {

    StageNotPossible(Stage from, Stage to) {
        super("not possible: from " + from.code() + " to " + to.code());
    }
}
