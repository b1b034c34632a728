package lv.lidzas.reporting;

import java.util.List;

/** Periods that have a name, as campaigns do, declared by the module that owns them. */
public interface NamedPeriods {

    /** The latest first, in one statement. */
    List<NamedPeriod> latest();

    /** @param code by which addresses name it */
    record NamedPeriod(String code, String name, Period period) {}
}
