package lv.lidzas.access.webapps;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** How Cockpit opens for somebody: without the deeds that the server would refuse. */
@Component
class CockpitOpening {

    private final AuthorizationService authorizations;

    CockpitOpening(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /**
     * @param leftOut parts of the screen, in the form of the attribute {@code cam-exclude-plugins}, with a comma before each
     * @param shut what our style sheet leaves out, by its names there
     */
    record Opening(String leftOut, String shut) {}

    /** Asked before the engine knows who it is, so that it answers in full. */
    Opening of(Authentication colleague) {
        Set<String> groups = colleague.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        List<CockpitDeed> refused = CockpitDeed.refusedTo(authorizations
                .createAuthorizationQuery()
                .groupIdIn(groups.toArray(String[]::new))
                .list());
        return new Opening(
                refused.stream()
                        .filter(CockpitDeed::isPlugin)
                        .map(deed -> "," + deed.place())
                        .collect(joining()),
                refused.stream()
                        .filter(not(CockpitDeed::isPlugin))
                        .map(CockpitDeed::place)
                        .collect(joining(" ")));
    }
}
