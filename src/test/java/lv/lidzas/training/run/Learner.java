package lv.lidzas.training.run;

import lv.lidzas.volunteers.application.TeamMember;

/**
 * A volunteer who learns in a test.
 *
 * @param run {@code T-} reference
 */
record Learner(TeamMember member, String run) {

    String volunteer() {
        return member.volunteer();
    }

    String person() {
        return member.person();
    }

    String email() {
        return member.email();
    }
}
