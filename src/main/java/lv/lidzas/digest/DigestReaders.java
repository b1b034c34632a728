package lv.lidzas.digest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.agenda.AgendaReader;
import org.springframework.stereotype.Component;

/** Colleagues who work with people and their cases: managers and coordinators, and nobody else. */
@Component
class DigestReaders {

    private final Colleagues colleagues;
    private final Staff staff;

    DigestReaders(Colleagues colleagues, Staff staff) {
        this.colleagues = colleagues;
        this.staff = staff;
    }

    /** @return empty if there is no such colleague, or not any more */
    Optional<AgendaReader> reader(String account) {
        Map<String, Map<String, String>> members = colleagues.byGroup(StaffGroups.IN_MODELS);
        Set<String> groups = members.entrySet().stream()
                .filter(group -> group.getValue().containsKey(account))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return groups.stream().anyMatch(StaffGroups.CASEWORKERS::contains)
                ? Optional.of(new AgendaReader(account, groups))
                : Optional.empty();
    }

    /** Accounts of all who can be written to. */
    Set<String> accounts() {
        return staff.mailboxes(StaffGroups.CASEWORKERS).stream()
                .map(Staff.Mailbox::account)
                .collect(Collectors.toSet());
    }

    /** Empty if the account has none. */
    Optional<String> email(String account) {
        return staff.mailbox(account).map(Staff.Mailbox::email);
    }
}
