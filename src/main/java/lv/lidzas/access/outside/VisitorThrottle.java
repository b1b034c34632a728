package lv.lidzas.access.outside;

import java.time.Duration;
import lv.lidzas.nodes.Limits;
import lv.lidzas.nodes.Limits.Limit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much one address may send without an account, to whichever node. Generous enough for an information event behind
 * one router.
 */
@Component
public class VisitorThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Limit submissions;

    VisitorThrottle(Limits limits, @Value("${lidzas.visitors.submissions-per-ten-minutes:30}") int submissions) {
        this.submissions = limits.of("visitor", submissions, PERIOD);
    }

    /** @throws TooManySubmissions if this address has to wait */
    public void count(String address) {
        if (!submissions.take(address)) {
            throw new TooManySubmissions();
        }
    }
}
