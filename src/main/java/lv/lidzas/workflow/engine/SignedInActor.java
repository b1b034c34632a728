package lv.lidzas.workflow.engine;

import java.util.Optional;
import java.util.Set;
import lv.lidzas.records.Actor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In whose name the engine is asked at this moment. */
@Component
public class SignedInActor {

    private final ObjectProvider<IdentityService> identities;

    SignedInActor(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    /** The colleague; empty for somebody without an account, and for the application itself. */
    public Optional<Actor> colleague() {
        Authentication signedIn = identities.getObject().getCurrentAuthentication();
        return signedIn == null || signedIn.getUserId() == null
                ? Optional.empty()
                : Optional.of(Actor.staff(
                        signedIn.getUserId(),
                        signedIn.getGroupIds() == null ? Set.of() : Set.copyOf(signedIn.getGroupIds())));
    }
}
