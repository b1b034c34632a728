package lv.lidzas.people.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.notifications.SendLog;
import lv.lidzas.people.person.OpenRequests;
import lv.lidzas.people.person.PersonRepository;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What becomes of requests when their person goes another way. */
@Component
@Order(3)
class OpenPersonRequests implements OpenRequests {

    private final PersonRequestRepository requests;
    private final PersonRepository persons;
    private final RequestProcess process;
    private final SendLog mails;
    private final Clock clock;

    OpenPersonRequests(
            PersonRequestRepository requests,
            PersonRepository persons,
            RequestProcess process,
            SendLog mails,
            Clock clock) {
        this.requests = requests;
        this.persons = persons;
        this.process = process;
        this.mails = mails;
        this.clock = clock;
    }

    /** The person is erased: whoever asked for it is told once more, everything else falls away. */
    @Override
    public void lapse(String person) {
        List<PersonRequest> all = requests.findByPersonOrderByAskedOnDescReferenceDesc(person);
        all.forEach(request -> {
            mails.forget(request.reference());
            request.forgetWords();
            if (request.isOpen() && request.kind() == RequestKind.FORGET) {
                request.keepFarewell(persons.findById(person).orElseThrow(NoSuchRecord::new));
                request.end(RequestOutcome.DONE, null, LocalDate.now(clock));
                process.personErased(request.reference());
            } else if (request.isOpen()) {
                lapse(request);
            }
        });
        requests.saveAllAndFlush(all);
    }

    /** Two rows turned out to be one human being; of two open requests of a kind the duplicate's lapses. */
    @Override
    public void move(String kept, String duplicate) {
        List<PersonRequest> moved = requests.findByPersonOrderByAskedOnDescReferenceDesc(duplicate);
        moved.forEach(request -> {
            if (request.isOpen() && requests.open(kept, request.kind()).isPresent()) {
                lapse(request);
            }
            request.belongsTo(kept);
        });
        requests.saveAllAndFlush(moved);
    }

    private void lapse(PersonRequest request) {
        process.end(request.reference());
        request.end(RequestOutcome.LAPSED, null, LocalDate.now(clock));
    }
}
