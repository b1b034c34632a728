package lv.lidzas.cases.person;

import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.lists.ListPage;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonNote;
import lv.lidzas.workflow.Colleagues;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes about whom the case supports. */
@Component
@Order(50)
class NotesSection implements CaseSection {

    private final People people;
    private final Colleagues colleagues;

    NotesSection(People people, Colleagues colleagues) {
        this.people = people;
        this.colleagues = colleagues;
    }

    @Override
    public String template() {
        return "cases/notes";
    }

    @Override
    public Map<String, Object> model(ShownCase shown) {
        ListPage<PersonNote> notes =
                people.notesOf(shown.person(), shown.places().of(PersonNote.LIST));
        Map<String, String> names =
                colleagues.named(notes.rows().stream().map(PersonNote::author).toList(), shown.language());
        return Map.of("case", shown.reference(), "person", shown.person(), "notes", notes.map(rows -> rows.stream()
                .map(note -> note.signed(names))
                .toList()));
    }
}
