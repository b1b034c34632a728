package lv.lidzas.access.outside;

import java.time.Duration;
import lv.lidzas.access.LinkRequests;
import lv.lidzas.access.outside.AskedLinks.Asked;
import lv.lidzas.access.outside.AskedLinks.Kind;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.nightly.RepeatedWork;
import lv.lidzas.values.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody asks for links to whatever still waits. The request is stored before the visitor is answered, and looked at
 * beside the answer; what a stopped process leaves is looked at by whoever is up.
 */
@Component
public class NewLinks implements RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(NewLinks.class);

    private final AskedLinks asked;
    private final ObjectProvider<LinkRequests> requests;
    private final TaskExecutor later;
    private final TransactionTemplate transaction;

    NewLinks(
            AskedLinks asked,
            ObjectProvider<LinkRequests> requests,
            @Qualifier("applicationTaskExecutor") TaskExecutor later,
            TransactionTemplate transaction) {
        this.asked = asked;
        this.requests = requests;
        this.later = later;
        this.transaction = transaction;
    }

    /** @throws NotStored if it could not be kept: then nothing will be sent */
    void request(String email) {
        keep(Kind.LINKS, email);
    }

    /**
     * The same for a link to the own page.
     *
     * @throws NotStored if it could not be kept: then nothing will be sent
     */
    public void requestSignIn(String email) {
        keep(Kind.SIGN_IN, email);
    }

    @Override
    public String name() {
        return "sendAskedLinks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work() {
        asked.deleteOld();
        passOnAll();
    }

    private void keep(Kind kind, String email) {
        String address =
                EmailAddress.read(email).found().map(EmailAddress::shown).orElse(null);
        if (address == null) {
            return;
        }
        try {
            asked.add(kind, address);
        } catch (DataAccessException | TransactionException e) {
            throw new NotStored();
        }
        try {
            later.execute(this::tryNow);
        } catch (TaskRejectedException closing) {
            // It is kept; the next node or start finds it.
        }
    }

    private void tryNow() {
        try {
            passOnAll();
        } catch (RuntimeException e) {
            LOG.warn("links that were asked for wait: {}", WithoutWords.describe(e));
        }
    }

    private void passOnAll() {
        while (Boolean.TRUE.equals(transaction.execute(status -> passOnOne()))) {
            // The next one.
        }
    }

    private boolean passOnOne() {
        Asked one = asked.take().orElse(null);
        if (one == null) {
            return false;
        }
        requests.orderedStream().forEach(module -> {
            if (one.kind() == Kind.LINKS) {
                module.sendLinksTo(one.email());
            } else {
                module.sendSignInLinkTo(one.email());
            }
        });
        return true;
    }
}
