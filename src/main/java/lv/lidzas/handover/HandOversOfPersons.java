package lv.lidzas.handover;

import lv.lidzas.people.PersonData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reason may be about the person whom the task is about, and goes with the person; it is no record of its own. */
@Component
@Transactional
class HandOversOfPersons implements PersonData {

    private final HandOverStore store;

    HandOversOfPersons(HandOverStore store) {
        this.store = store;
    }

    @Override
    public void moveTo(String kept, String duplicate) {
        store.move(kept, duplicate);
    }

    @Override
    public void eraseOf(String person) {
        store.deleteAbout(person);
    }
}
