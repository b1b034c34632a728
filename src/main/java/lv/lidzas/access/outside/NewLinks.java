package lv.lidzas.access.outside;

import java.util.function.BiConsumer;
import lv.lidzas.access.LinkRequests;
import lv.lidzas.values.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Passes on, beside the answer to the visitor, that somebody asks for links to whatever still waits. */
@Component
public class NewLinks {

    private static final Logger LOG = LoggerFactory.getLogger(NewLinks.class);

    private final ObjectProvider<LinkRequests> requests;
    private final TaskExecutor later;

    NewLinks(ObjectProvider<LinkRequests> requests, @Qualifier("applicationTaskExecutor") TaskExecutor later) {
        this.requests = requests;
        this.later = later;
    }

    void request(String email) {
        passOn(email, LinkRequests::sendLinksTo);
    }

    /** The same for a link to the own page. */
    public void requestSignIn(String email) {
        passOn(email, LinkRequests::sendSignInLinkTo);
    }

    private void passOn(String email, BiConsumer<LinkRequests, String> request) {
        EmailAddress.read(email)
                .found()
                .map(EmailAddress::shown)
                .ifPresent(address -> later.execute(
                        () -> requests.orderedStream().forEach(module -> passOn(module, address, request))));
    }

    private static void passOn(LinkRequests module, String address, BiConsumer<LinkRequests, String> request) {
        try {
            request.accept(module, address);
        } catch (RuntimeException e) {
            LOG.error("links could not be sent: {}", e.getClass().getName());
        }
    }
}
