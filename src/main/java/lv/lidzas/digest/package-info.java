/**
 * The letter of each Monday: what is overdue, silent, runs out or is stuck, in counts that lead to their lists; a manager's
 * about everything, a coordinator's about what is hers. It begins one process {@code weeklyDigest} for each colleague who
 * wants it; what is counted comes from {@code reporting} and {@code workflow :: agenda} and is counted when the letter is
 * written. It names nobody, knows no feature and has no API.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Digest",
        allowedDependencies = {
            "handover",
            "access",
            "reporting",
            "workflow",
            "workflow :: accounts",
            "workflow :: agenda",
            "workflow :: contract",
            "workflow :: mails",
            "workflow :: news",
            "workflow :: operation",
            "records",
            "records :: fields",
            "nightly",
            "values"
        })
@NullMarked
package lv.lidzas.digest;

import org.jspecify.annotations.NullMarked;
