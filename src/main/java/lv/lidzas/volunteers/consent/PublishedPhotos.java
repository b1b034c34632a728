package lv.lidzas.volunteers.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.lidzas.people.PersonData.Hold;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures that stand where no erasure reaches them: once the person is erased, nobody knows whose they are. */
@Service
public class PublishedPhotos {

    private final JdbcClient database;
    private final PhotoRemoval removal;
    private final MessageSource messages;

    PublishedPhotos(JdbcClient database, PhotoRemoval removal, MessageSource messages) {
        this.database = database;
        this.removal = removal;
        this.messages = messages;
    }

    /** A record of the person, and one answer by it about pictures, if there is one. */
    private record Said(String volunteer, boolean holds, boolean withdrawn) {}

    /** What is to be done about a volunteer's pictures before the volunteer is erased. */
    @Transactional(readOnly = true)
    public List<Hold> holdsOf(String person, Locale language) {
        List<Said> latestFirst = database.sql(
                        "select v.reference as volunteer, coalesce(c.given and c.withdrawn_on is null, false) as holds,"
                                + " c.withdrawn_on is not null as withdrawn from lidzas.volunteer v"
                                + " left join lidzas.consent c on c.volunteer = v.reference and c.purpose = ?"
                                + " where v.person = ?"
                                + " order by coalesce(c.withdrawn_at, c.decided_at) desc nulls last, c.id desc")
                .params(ConsentPurpose.PHOTOS.code(), person)
                .query(Said.class)
                .list();
        List<Hold> holds = new ArrayList<>();
        if (latestFirst.stream().anyMatch(Said::withdrawn)) {
            latestFirst.stream()
                    .map(Said::volunteer)
                    .distinct()
                    .filter(removal::isOpen)
                    .forEach(volunteer -> holds.add(hold(person, volunteer, "removal", language)));
        }
        latestFirst.stream()
                .limit(1)
                .filter(Said::holds)
                .forEach(said -> holds.add(hold(person, said.volunteer(), "photos", language)));
        return holds;
    }

    /** Whether pictures are still to be removed that nobody would find once the volunteer is erased. */
    public boolean isBeingRemoved(String volunteer) {
        return removal.isOpen(volunteer);
    }

    private Hold hold(String person, String volunteer, String why, Locale language) {
        return new Hold(volunteer, messages.getMessage("volunteer.hold." + why, null, language), "/personas/" + person);
    }
}
