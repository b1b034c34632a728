package lv.lidzas.people.web;

import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.workflow.Actor;
import lv.lidzas.workflow.Subject;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** The domain's own right, whatever the security chain and the engine's rows say. */
@Component
class PersonReaders {

    private final Subject person;

    PersonReaders(PersonAddress address) {
        this.person = address.personSubject();
    }

    /**
     * @return who reads
     * @throws AccessDeniedException if this is no reader of persons
     */
    Actor check(Authentication reader) {
        Set<String> groups = reader == null
                ? Set.of()
                : reader.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        if (!person.readableBy(groups)) {
            throw new AccessDeniedException("not a reader of persons");
        }
        return Actor.staff(reader.getName(), groups);
    }
}
