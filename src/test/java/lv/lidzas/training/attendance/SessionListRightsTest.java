package lv.lidzas.training.attendance;

import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions are listed for those who lead them. */
@IntegrationTest
class SessionListRightsTest {

    @Autowired
    private SessionList list;

    @Test
    void nobodyElseIsAnsweredWhateverTheDoor() {
        Roles.onlyTheseRead(
                StaffGroups.CASEWORKERS,
                reader -> list.read(SessionFilter.of(Map.of()), reader, Place.START, 1, Coordinator.LATVIAN));
    }
}
