package lv.lidzas.access.securitylog;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** What the template needs. */
    public record Page(
            List<Row> rows,
            List<SecurityEventKind> kinds,
            String kind,
            String account,
            @Nullable Long older,
            boolean isFirst) {}

    @GetMapping("/drosiba")
    String show(
            @RequestParam(name = "veids", defaultValue = "") String kind,
            @RequestParam(name = "konts", defaultValue = "") String account,
            @RequestParam(name = "pirms", required = false) @Nullable Long before,
            Model model) {
        String asked = account.strip();
        List<SecurityEvent> events = log.read(
                SecurityEventKind.of(kind).orElse(null),
                asked.isEmpty() || asked.length() > LONGEST_ACCOUNT ? null : asked,
                before,
                ROWS + 1);
        boolean more = events.size() > ROWS;
        List<SecurityEvent> shown = more ? events.subList(0, ROWS) : events;
        model.addAttribute(
                "page",
                new Page(
                        shown.stream().map(this::row).toList(),
                        List.of(SecurityEventKind.values()),
                        kind,
                        asked,
                        more ? shown.get(ROWS - 1).id() : null,
                        before == null));
        return "access/security-log";
    }

    private Row row(SecurityEvent event) {
        return new Row(
                event.at().atZone(clock.getZone()), event.kind(), event.account(), event.address(), event.target());
    }
}
