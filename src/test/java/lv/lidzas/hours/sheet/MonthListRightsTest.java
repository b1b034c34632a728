package lv.lidzas.hours.sheet;

import java.time.YearMonth;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who worked how long is listed for those who work with volunteers. */
@IntegrationTest
class MonthListRightsTest {

    @Autowired
    private MonthList list;

    @Test
    void nobodyElseIsAnsweredWhateverTheDoor() {
        Roles.onlyTheseRead(
                StaffGroups.CASEWORKERS, reader -> list.read(YearMonth.of(1997, 3), reader, Coordinator.LATVIAN));
    }
}
