package lv.lidzas.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the application act in the engine in nobody's name: the caller has asked the rights that count. */
@Component
public class AsApplication {

    private final ObjectProvider<IdentityService> identities;

    AsApplication(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    /** Does the work without anybody signed in, and restores who was. */
    public <T> T run(Supplier<T> work) {
        IdentityService service = identities.getObject();
        Authentication signedIn = service.getCurrentAuthentication();
        service.clearAuthentication();
        try {
            return work.get();
        } finally {
            service.setAuthentication(signedIn);
        }
    }
}
