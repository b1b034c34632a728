package lv.lidzas.cases.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit, as far as the dates of its case follow from it. */
public interface DatedContact {

    LocalDate day();

    /** When to be in touch again, as it was agreed then; {@code null} if nothing was. */
    @Nullable
    LocalDate nextDate();

    /** The order in which next dates were said, over all visits of the case. */
    int nextSaid();
}
