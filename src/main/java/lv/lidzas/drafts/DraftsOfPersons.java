package lv.lidzas.drafts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import lv.lidzas.people.PersonData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is typed about a person goes with the person; it is no record of its own. */
@Component
@Transactional
class DraftsOfPersons implements PersonData {

    private final DraftStore store;

    DraftsOfPersons(DraftStore store) {
        this.store = store;
    }

    @Override
    public List<Role> rolesOf(Collection<String> persons, Locale language) {
        return List.of();
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
