package lv.lidzas.cases.needs;

import java.time.LocalDate;

/**
 * How somebody stands in one area of life.
 *
 * @param round counts the times it was asked, from 1
 * @param score from 1 (crisis) to 5 (needs nobody)
 */
public record Need(int round, String area, int score, String note, LocalDate askedOn) {}
