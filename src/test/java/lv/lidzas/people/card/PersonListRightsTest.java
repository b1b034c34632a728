package lv.lidzas.people.card;

import java.util.Map;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People are listed and found for those who work with them. */
@IntegrationTest
class PersonListRightsTest {

    @Autowired
    private PersonListPage list;

    @Autowired
    private PersonSelections selections;

    @Test
    void nobodyElseIsAnsweredWhateverTheDoor() {
        Roles.onlyTheseRead(
                StaffGroups.CASEWORKERS,
                reader -> list.read(PersonView.of(Map.of(), selections), reader, Place.START, 1, Coordinator.LATVIAN));
        Roles.onlyTheseRead(StaffGroups.CASEWORKERS, reader -> list.likeliest("Ilze", reader));
    }
}
