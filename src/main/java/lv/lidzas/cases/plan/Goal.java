package lv.lidzas.cases.plan;

import java.time.LocalDate;

/**
 * What a plan is to reach.
 *
 * @param owner code of who does the next step
 */
public record Goal(String text, String owner, LocalDate due) {}
