package lv.lidzas.cases.page;

import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases are listed for those who work with them. */
@IntegrationTest
class CaseListRightsTest {

    @Autowired
    private CaseList list;

    @Test
    void nobodyElseIsAnsweredWhateverTheDoor() {
        Roles.onlyTheseRead(
                StaffGroups.CASEWORKERS,
                reader -> list.read(CaseFilter.of(Map.of()), reader, Place.START, 1, Coordinator.LATVIAN));
    }
}
