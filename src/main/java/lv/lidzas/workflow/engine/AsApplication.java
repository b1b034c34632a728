package lv.lidzas.workflow.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Lets the application act in the engine in nobody's name: the caller has asked the rights that count. */
@Component
public class AsApplication {

    private final Supplier<IdentityService> identities;
    private final Unrestricted unrestricted;

    AsApplication(ObjectProvider<IdentityService> identities, Unrestricted unrestricted) {
        this.identities = SingletonSupplier.of(identities::getObject);
        this.unrestricted = unrestricted;
    }

    /** Does the work without anybody signed in, and restores who was. */
    public <T> T run(Supplier<T> work) {
        return run(null, work);
    }

    /** Does the work so that the engine writes down this account as who did it; its rights are not asked. */
    public <T> T runInNameOf(String account, Supplier<T> work) {
        return run(new Authentication(account, List.of()), () -> unrestricted.ask(work));
    }

    private <T> T run(@Nullable Authentication name, Supplier<T> work) {
        IdentityService service = identities.get();
        Authentication signedIn = service.getCurrentAuthentication();
        service.setAuthentication(name);
        try {
            return work.get();
        } finally {
            service.setAuthentication(signedIn);
        }
    }
}
