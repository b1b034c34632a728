package lv.lidzas.trial;

import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One account per role, with invented names. */
@Component
@ConditionalOnProperty("lidzas.trial.on")
@Order(0)
class TrialUsers implements ApplicationRunner {

    private final Staff staff;
    private final String password;

    TrialUsers(Staff staff, @Value("${lidzas.trial.password}") String password) {
        this.staff = staff;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        staff.ensureUser("admin", password, StaffGroups.ADMINISTRATORS, "Tehniskā", "Administratore");
        staff.ensureUser("koordinatore", password, StaffGroups.COORDINATORS, "Parauga", "Koordinatore");
        staff.ensureUser("vaditaja", password, StaffGroups.MANAGERS, "Parauga", "Vadītāja");
        staff.ensureUser("vaditaja2", password, StaffGroups.MANAGERS, "Otra", "Vadītāja");
        staff.ensureUser("analitike", password, StaffGroups.ANALYSTS, "Parauga", "Analītiķe");
        staff.ensureUser("aizsardziba", password, StaffGroups.SAFEGUARDING, "Parauga", "Aizsardzības vadītāja");
    }
}
