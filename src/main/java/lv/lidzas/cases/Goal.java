package lv.lidzas.cases;

import java.time.LocalDate;

/**
 * What a plan is to reach.
 *
 * @param owner code of who does the next step
 */
record Goal(String text, String owner, LocalDate due) {}
