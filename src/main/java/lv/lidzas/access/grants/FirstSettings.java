package lv.lidzas.access.grants;

import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At each start: groups, rights, task lists and the first administrator, whatever of it is missing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstSettings implements ApplicationRunner {

    private final Staff staff;
    private final GeneralGrants grants;
    private final ProcessGrants processes;
    private final TaskFilters filters;
    private final Administrator administrator;
    private final TransactionTemplate transaction;

    FirstSettings(
            Staff staff,
            GeneralGrants grants,
            ProcessGrants processes,
            TaskFilters filters,
            Administrator administrator,
            TransactionTemplate transaction) {
        this.staff = staff;
        this.grants = grants;
        this.processes = processes;
        this.filters = filters;
        this.administrator = administrator;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            staff.ensureGroups();
            grants.give();
            processes.alignAll();
            filters.create();
            if (administrator.isGiven()) {
                staff.ensureUser(administrator.id(), administrator.password(), StaffGroups.ADMINISTRATORS, "", "");
            }
        });
    }
}
