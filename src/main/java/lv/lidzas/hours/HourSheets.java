package lv.lidzas.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What volunteers worked, in cases and outside them, as it stands on sheets. Each call takes a fixed number of statements. */
public interface HourSheets {

    /**
     * @param volunteer {@code V-} reference
     * @param from first day
     * @param until the day after the last
     * @throws lv.lidzas.records.NoSuchRecord if there is no such volunteer
     */
    HourSheet of(String volunteer, LocalDate from, LocalDate until, Locale language);

    /** The same of everybody who worked at all in that time, by name. */
    List<HourSheet> ofAll(LocalDate from, LocalDate until, Locale language);
}
