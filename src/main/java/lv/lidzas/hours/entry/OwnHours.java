package lv.lidzas.hours.entry;

import java.util.Optional;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose hours a page is about. */
@Service
@Transactional(readOnly = true)
public class OwnHours {

    private final HoursBook book;
    private final Volunteers volunteers;
    private final LateHours late;

    OwnHours(HoursBook book, Volunteers volunteers, LateHours late) {
        this.book = book;
        this.volunteers = volunteers;
        this.late = late;
    }

    /**
     * Whose hours a colleague writes down: also somebody's who has left.
     *
     * @return the person's {@code V-} reference
     * @throws NoSuchRecord if this person was never a volunteer of the team
     */
    String volunteerOf(String person) {
        return volunteers.lastOf(person).orElseThrow(NoSuchRecord::new);
    }

    /**
     * Whose hours this person writes down.
     *
     * @return the person's {@code V-} reference
     * @throws NoSuchRecord if this person is no volunteer of the team, nor was of late
     */
    String selfOf(String person) {
        return self(person).orElseThrow(NoSuchRecord::new);
    }

    /** Whether this person may write own hours down: everybody of the team, and for a while whoever has left it. */
    public boolean writes(String person) {
        return self(person).isPresent();
    }

    private Optional<String> self(String person) {
        return volunteers.memberOf(person).map(Volunteers.Member::reference).or(() -> late.left().stream()
                .filter(left -> left.person().equals(person))
                .map(Volunteers.Left::reference)
                .findFirst());
    }

    /**
     * @return the entry's reference
     * @throws NoSuchRecord if this person has no such entry
     */
    String of(String person, String reference) {
        if (!volunteers.personOf(book.find(reference).volunteer()).equals(person)) {
            throw new NoSuchRecord();
        }
        return reference;
    }
}
