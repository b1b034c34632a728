package lv.lidzas.people.erasure;

import java.time.Clock;
import lv.lidzas.people.person.OpenRequests;
import lv.lidzas.workflow.Processes;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of requests when their person goes another way. */
@Component
@Order(1)
class OpenErasureRequests implements OpenRequests {

    private final ErasureRequestRepository requests;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenErasureRequests(ErasureRequestRepository requests, Processes processes, JdbcClient jdbc, Clock clock) {
        this.requests = requests;
        this.processes = processes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person is erased without it: nobody has to decide any more. */
    @Override
    public void lapse(String person) {
        requests.open(person).ifPresent(request -> {
            processes.endAll(request.reference());
            request.lapse(clock.instant());
            requests.saveAndFlush(request);
        });
    }

    /** Two rows turned out to be one human being; of two open requests the duplicate's lapses. */
    @Override
    public void move(String kept, String duplicate) {
        if (requests.open(kept).isPresent()) {
            lapse(duplicate);
        }
        requests.flush();
        jdbc.sql("update lidzas.erasure_request set person = ?, version = version + 1 where person = ?")
                .params(kept, duplicate)
                .update();
    }
}
