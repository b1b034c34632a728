package lv.lidzas.hours.entry;

import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose hours a page is about. */
@Service
@Transactional(readOnly = true)
class OwnHours {

    private final HoursBook book;
    private final Volunteers volunteers;

    OwnHours(HoursBook book, Volunteers volunteers) {
        this.book = book;
        this.volunteers = volunteers;
    }

    /**
     * @return the person's {@code V-} reference
     * @throws NoSuchRecord if this person is no volunteer of the team
     */
    public String volunteerOf(String person) {
        return volunteers.memberOf(person).map(Volunteers.Member::reference).orElseThrow(NoSuchRecord::new);
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
