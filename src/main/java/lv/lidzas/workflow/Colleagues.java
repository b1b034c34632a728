package lv.lidzas.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.values.PersonName;
import lv.lidzas.workflow.engine.AsApplication;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: no secret among colleagues, whatever rights to accounts one has in the engine. */
@Component
public class Colleagues {

    private final IdentityService identities;
    private final AsApplication application;

    Colleagues(IdentityService identities, AsApplication application) {
        this.identities = identities;
        this.application = application;
    }

    /** Members of any of these groups: user id and name. */
    @Transactional(readOnly = true)
    public Map<String, String> in(Set<String> groups) {
        return application.run(() -> groups.stream()
                .flatMap(group -> identities.createUserQuery().memberOfGroup(group).list().stream())
                .collect(Collectors.toMap(User::getId, Colleagues::name, (one, other) -> one)));
    }

    /** Name of one colleague; empty if there is no such account any more, or it has no name. */
    @Transactional(readOnly = true)
    public Optional<String> name(String userId) {
        return application
                .run(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(userId).singleResult()))
                .map(Colleagues::name)
                .filter(name -> !name.isBlank());
    }

    private static String name(User user) {
        return PersonName.whole(user.getFirstName(), user.getLastName());
    }
}
