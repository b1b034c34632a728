package lv.lidzas.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Periods that have a name, as campaigns do, declared by the module that owns them. */
public interface NamedPeriods {

    /** The latest first, in one statement. */
    List<NamedPeriod> latest();

    /**
     * @param code by which addresses name it
     * @param sentence that whoever pays for it wants to read in reports; {@code null} for none
     */
    record NamedPeriod(String code, String name, Period period, @Nullable String sentence) {}
}
