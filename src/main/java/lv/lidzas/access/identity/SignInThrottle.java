package lv.lidzas.access.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import lv.lidzas.nodes.Limits;
import lv.lidzas.nodes.Limits.Limit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: per account and address, and per address over all accounts, whichever node is asked. Nobody can
 * lock a colleague out from another address. Only failures count.
 */
@Component
public class SignInThrottle {

    static final int FAILURES_PER_ACCOUNT = 10;
    static final int FAILURES_PER_ADDRESS = 100;
    private static final Duration REFILL = Duration.ofMinutes(10);
    private static final int QUEUES = 256;

    private final Limit accounts;
    private final Limit addresses;

    // One at a time per account and address: a program that asks ten things at once has one right password, not ten.
    private final Object[] queues =
            IntStream.range(0, QUEUES).mapToObj(number -> new Object()).toArray();

    private final Cache<String, Boolean> failed =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(REFILL).build();

    @Autowired
    SignInThrottle(Limits limits) {
        this(limits, "sign-in");
    }

    /** @param name tells its counts from those of others */
    public SignInThrottle(Limits limits, String name) {
        accounts = limits.of(name + " per account", FAILURES_PER_ACCOUNT, REFILL);
        addresses = limits.of(name + " per address", FAILURES_PER_ADDRESS, REFILL);
    }

    /**
     * Whether nobody has failed from this address lately, as far as this node knows: then what is known to be right may be
     * let through uncounted. The first failure makes each node count.
     */
    boolean isCalm(String address) {
        return failed.getIfPresent(address) == null;
    }

    /**
     * @param check looks at the password; not called when there were too many failures
     * @return what the check said
     * @throws TooManyAttempts if the password was not looked at
     */
    public boolean attempt(String account, String address, BooleanSupplier check) {
        String pair = account + '\n' + address;
        synchronized (queues[Math.floorMod(pair.hashCode(), QUEUES)]) {
            // Counted before the look, so that guesses on all nodes at once do not outrun the count.
            count(pair, address);
            boolean right = false;
            boolean judged = false;
            try {
                right = check.getAsBoolean();
                judged = true;
            } finally {
                if (right) {
                    accounts.reset(pair);
                    addresses.giveBack(address);
                } else if (judged) {
                    failed.put(address, Boolean.TRUE);
                } else {
                    accounts.giveBack(pair);
                    addresses.giveBack(address);
                }
            }
            return right;
        }
    }

    private void count(String pair, String address) {
        if (!accounts.take(pair)) {
            throw new TooManyAttempts();
        }
        if (!addresses.take(address)) {
            accounts.giveBack(pair);
            throw new TooManyAttempts();
        }
    }
}
