package lv.lidzas.reports.handed;

import java.util.Set;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports are listed for managers. */
@IntegrationTest
class HandedReportsRightsTest {

    @Autowired
    private HandedReports list;

    @Test
    void nobodyElseIsAnsweredWhateverTheDoor() {
        Roles.onlyTheseRead(
                Set.of(StaffGroups.MANAGERS), reader -> list.page(Place.START, reader, Coordinator.LATVIAN));
    }
}
