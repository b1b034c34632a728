package lv.lidzas.training.programme;

import java.math.BigDecimal;
import java.util.List;

/** A programme of the modules that a test names. */
public final class GivenProgramme {

    private GivenProgramme() {}

    public static TrainingModule module(String code, int hours, boolean mandatory) {
        return new TrainingModule(code, code, code, BigDecimal.valueOf(hours), mandatory, "inPerson");
    }

    public static Programme of(TrainingModule... modules) {
        Programme draft = new Programme("M-2026-000002", new Programme());
        List.of(modules).forEach(draft::put);
        return draft;
    }
}
