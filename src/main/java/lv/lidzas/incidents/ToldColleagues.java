package lv.lidzas.incidents;

import java.util.List;
import java.util.Locale;
import lv.lidzas.access.Staff;
import lv.lidzas.base.Organisation;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.stereotype.Component;

/** Who is told that something has stopped: administrators and managers, or else whoever reads the organisation's mail. */
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

    boolean haveAddress() {
        return !mailboxes().isEmpty();
    }

    List<Colleague> all() {
        List<Staff.Mailbox> mailboxes = mailboxes();
        return mailboxes.isEmpty()
                ? List.of(new Colleague(NOBODY, organisation.email(), StaffLanguages.LATVIAN))
                : mailboxes.stream()
                        .map(one -> new Colleague(one.account(), one.email(), languages.of(one.account())))
                        .toList();
    }

    private List<Staff.Mailbox> mailboxes() {
        return staff.mailboxes(IncidentDoors.AUDIENCE);
    }
}
