package lv.lidzas.cases.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case of the list.
 *
 * @param person {@code P-} reference of whom it supports
 * @param language in which one talks to whom it supports
 * @param stage code
 * @param step how far that is, from 1
 * @param priority code
 * @param next what is to be done next; {@code null} if no task is open and the case waits for nothing
 * @param nextDate when that is due; {@code null} if nobody knows
 * @param owner name of the colleague; {@code null} if nobody answers for it
 * @param volunteer {@code V-} reference; {@code null} if nobody helps
 * @param volunteerName of the same
 * @param lastContact when anybody last heard of whom it supports; {@code null} if nobody has yet
 */
record CaseRow(
        String reference,
        String person,
        String name,
        String language,
        String stage,
        int step,
        String priority,
        String priorityName,
        @Nullable String next,
        @Nullable LocalDate nextDate,
        @Nullable String owner,
        @Nullable String volunteer,
        @Nullable String volunteerName,
        @Nullable LocalDate lastContact) {}
