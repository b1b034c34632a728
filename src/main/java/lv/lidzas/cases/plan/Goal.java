package lv.lidzas.cases.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is to reach.
 *
 * @param owner code of who does the next step
 */
public record Goal(@Nullable String text, @Nullable String owner, @Nullable LocalDate due) {}
