package lv.lidzas.access.securitylog;

import java.time.Clock;
import java.time.ZonedDateTime;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log as the administrator reads it: filtered by kind and account, page by page into the past. */
@Controller
class SecurityLogPage {

    private static final int ROWS = 50;
    private static final int LONGEST_ACCOUNT = 64;

    private final SecurityLog log;
    private final Clock clock;

    SecurityLogPage(SecurityLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** A row as it is shown. */
    public record Row(
            ZonedDateTime at,
            String kind,
            @Nullable String account,
            @Nullable String address,
            @Nullable String target) {}

    @GetMapping("/drosiba")
    String show(
            @RequestParam(name = "veids", defaultValue = "") String kind,
            @RequestParam(name = "konts", defaultValue = "") String account,
            Places places,
            Authentication reader,
            Model model) {
        String asked = account.strip();
        ListPage<SecurityEvent> events = log.read(
                reader,
                SecurityEventKind.of(kind).orElse(null),
                asked.isEmpty() || asked.length() > LONGEST_ACCOUNT ? null : asked,
                places.only(),
                ROWS);
        model.addAttribute(
                "page", events.map(shown -> shown.stream().map(this::row).toList()));
        model.addAttribute("kinds", SecurityEventKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("account", asked);
        return "access/security-log";
    }

    private Row row(SecurityEvent event) {
        return new Row(
                event.at().atZone(clock.getZone()), event.kind(), event.account(), event.address(), event.target());
    }
}
