/**
 * Work that no process waits for and that is due once a day, or once a week: retention rules, checks, and what begins on a day. A module gives a bean of
 * {@link lv.lidzas.nightly.NightlyWork}; here it is seen to that each runs once a day on one node, and that a night on which
 * the machine was off is made up for at the next start. What is due each minute is a
 * {@link lv.lidzas.nightly.RepeatedWork}. It holds no personal data.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Nightly",
        allowedDependencies = {"base"})
@NullMarked
package lv.lidzas.nightly;

import org.jspecify.annotations.NullMarked;
