package lv.lidzas.drafts;

import lv.lidzas.people.People;
import lv.lidzas.people.PersonData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is typed about a person goes with the person, also where the form is about nobody yet; it is no record of its own.
 */
@Component
@Transactional
class DraftsOfPersons implements PersonData {

    private final DraftStore store;
    private final ObjectProvider<People> people;

    DraftsOfPersons(DraftStore store, ObjectProvider<People> people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public void moveTo(String kept, String duplicate) {
        store.move(kept, duplicate);
    }

    @Override
    public void eraseOf(String person) {
        store.deleteAbout(person);
        Mention mention = new Mention(people.getObject().read(person));
        store.aboutNobody().forEach(draft -> {
            if (mention.isIn(draft.values())) {
                store.delete(draft.place(), draft.user());
            }
        });
    }
}
