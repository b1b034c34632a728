package lv.lidzas.reports.dashboard;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Cockpit's first page asks for. */
@RestController
class DashboardEndpoint {

    private final Dashboards dashboards;

    DashboardEndpoint(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    /** As it stands for those who may see the people, what was given out for all others. */
    @GetMapping(DashboardDoors.PATH)
    ResponseEntity<Dashboard> dashboard(Authentication reader, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(dashboards.of(
                        reader.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(Collectors.toSet()),
                        language));
    }
}
