package lv.lidzas.cases.request;

import java.time.LocalTime;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.NoSuchRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Each night erases the closed requests whose time is over; what a case needs of one was taken over when it began. */
@Component
class RequestRetention implements NightlyWork {

    private static final Logger LOG = LoggerFactory.getLogger(RequestRetention.class);

    private final HelpRequests requests;

    RequestRetention(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "eraseClosedRequests";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 35);
    }

    @Override
    public void work() {
        for (String reference : requests.expired()) {
            try {
                requests.erase(reference, Erasure.Cause.EXPIRED);
            } catch (NoSuchRecord gone) {
                // Whoever asked was erased meanwhile.
            } catch (RuntimeException e) {
                // One that cannot be erased tonight must not keep the others. Its message could hold a value.
                LOG.error("{} could not be erased: {}{}", reference, WithoutWords.describe(e), WithoutWords.where(e));
            }
        }
    }
}
