package lv.lidzas.access.securitylog;

import java.util.Set;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The security log is read by administrators. */
@IntegrationTest
class SecurityLogRightsTest {

    @Autowired
    private SecurityLog log;

    @Test
    void nobodyElseIsAnsweredWhateverTheDoor() {
        Roles.onlyTheseRead(Set.of(StaffGroups.ADMINISTRATORS), reader -> log.read(reader, null, null, Place.START, 1));
    }
}
