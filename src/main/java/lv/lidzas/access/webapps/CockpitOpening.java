package lv.lidzas.access.webapps;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.web.NavigationLink;
import org.camunda.bpm.engine.AuthorizationService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** How Cockpit opens for somebody: without the deeds that the server would refuse, and with the ways back that are open. */
@Component
class CockpitOpening {

    private final AuthorizationService authorizations;
    private final ObjectProvider<NavigationLink> links;

    CockpitOpening(AuthorizationService authorizations, ObjectProvider<NavigationLink> links) {
        this.authorizations = authorizations;
        this.links = links;
    }

    /**
     * @param leftOut parts of the screen, in the form of the attribute {@code cam-exclude-plugins}, with a comma before each
     * @param shut what our style sheet leaves out, by its names there
     * @param ways paths of the menu on our own pages
     */
    record Opening(String leftOut, String shut, String ways) {}

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
                        .collect(joining(" ")),
                links.orderedStream()
                        .filter(link -> link.place() == NavigationLink.Place.MENU)
                        .filter(link -> link.audience().includes(groups))
                        .map(NavigationLink::path)
                        .collect(joining(" ")));
    }
}
