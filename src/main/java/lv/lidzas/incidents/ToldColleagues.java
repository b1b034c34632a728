package lv.lidzas.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.access.Staff;
import lv.lidzas.base.Organisation;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.stereotype.Component;

/**
 * Who is told that something has stopped: administrators and managers, and where one of the two groups has no address, whoever
 * reads the organisation's mail, too.
 */
@Component
class ToldColleagues {

    private static final String NOBODY = "organisation";

    private final Staff staff;
    private final StaffLanguages languages;
    private final Organisation organisation;

    ToldColleagues(Staff staff, StaffLanguages languages, Organisation organisation) {
        this.staff = staff;
        this.languages = languages;
        this.organisation = organisation;
    }

    record Colleague(String account, String email, Locale language) {}

    /** Whether an administrator and a manager can be written to. */
    boolean haveAddress() {
        return IncidentDoors.AUDIENCE.stream()
                .noneMatch(group -> staff.mailboxes(Set.of(group)).isEmpty());
    }

    /** Each once. */
    List<Colleague> all() {
        List<Colleague> all = new ArrayList<>(staff.mailboxes(IncidentDoors.AUDIENCE).stream()
                .map(one -> new Colleague(one.account(), one.email(), languages.of(one.account())))
                .toList());
        if (!haveAddress()) {
            all.add(new Colleague(NOBODY, organisation.email(), StaffLanguages.LATVIAN));
        }
        return all;
    }
}
