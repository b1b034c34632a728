package lv.lidzas.people.timeline;

import jakarta.servlet.http.HttpServletRequest;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.people.People;
import lv.lidzas.values.LongText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes in a note that a colleague writes above the timeline of a card. */
@Component
public class CardNotes {

    private static final int LONGEST = 4000;

    private final People people;
    private final FormOpenings forms;

    CardNotes(People people, FormOpenings forms) {
        this.people = people;
        this.forms = forms;
    }

    /**
     * Adds a note, once for each opened card. An empty one adds nothing.
     *
     * @param person {@code P-} reference
     * @param author account
     * @throws ResponseStatusException with status 422 if it is too long
     */
    public void add(HttpServletRequest request, String person, String text, String author) {
        String note = LongText.read(text);
        if (note.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (!note.isEmpty()) {
            forms.once(request, person, note, () -> people.addNote(person, note, author));
        }
    }
}
