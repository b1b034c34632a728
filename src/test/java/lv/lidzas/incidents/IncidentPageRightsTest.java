package lv.lidzas.incidents;

import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ConcurrentModel;

/** What has stopped is listed for whom it concerns. */
@IntegrationTest
class IncidentPageRightsTest {

    @Autowired
    private IncidentPage page;

    @Test
    void nobodyElseIsAnsweredWhateverTheDoor() {
        Roles.onlyTheseRead(
                Set.of(StaffGroups.ADMINISTRATORS, StaffGroups.MANAGERS),
                reader -> page.show(reader, new ConcurrentModel(), Coordinator.LATVIAN));
    }
}
