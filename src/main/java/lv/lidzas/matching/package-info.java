/**
 * Who may be asked to help, who suits, who was asked and what came of it. It knows that help is wanted through
 * {@link lv.lidzas.matching.HelpWanted} only, which the module that owns the record gives; who is in the team is known to
 * {@code volunteers}, who is trained to {@code training}. The API is {@link lv.lidzas.matching.Assignments}, whose methods are
 * the steps of {@code findVolunteer} ({@code processes/matching}), {@link lv.lidzas.matching.Eligibility} and
 * {@link lv.lidzas.matching.CandidateText}. It holds who was asked to help whom and why somebody declined.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "base",
            "training",
            "volunteers",
            "people",
            "forms",
            "workflow",
            "records",
            "records :: fields",
            "records :: timeline",
            "values",
            "workflow :: contract",
            "workflow :: deadlines",
            "workflow :: mails"
        })
@NullMarked
package lv.lidzas.matching;

import org.jspecify.annotations.NullMarked;
