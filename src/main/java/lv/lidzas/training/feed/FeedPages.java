package lv.lidzas.training.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.PageRight;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.nodes.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The own page on which an address is made, shown once, and taken back; and what a calendar reads there. */
@Controller
class FeedPages {

    private static final int TIMES = 300;

    private final CalendarFeeds feeds;
    private final SiteAddress site;
    private final FormOpenings openings;
    private final Limits.Limit limit;

    FeedPages(CalendarFeeds feeds, SiteAddress site, FormOpenings openings, Limits limits) {
        this.feeds = feeds;
        this.site = site;
        this.openings = openings;
        this.limit = limits.of("calendar-feed", TIMES, Duration.ofHours(1));
    }

    @Bean
    static PageRight calendarFeedRight() {
        return PageRight.everybody("/kalendars/*");
    }

    @GetMapping("/mana/kalendars")
    String show(Authentication person, Model model) {
        model.addAttribute("madeOn", feeds.madeOn(person.getName()));
        model.addAttribute("opening", FormOpenings.fresh());
        return "training/feed";
    }

    /** The address is in this answer only. */
    @PostMapping("/mana/kalendars")
    String make(Authentication person, HttpServletRequest request, Model model) {
        AtomicReference<String> secret = new AtomicReference<>();
        openings.once(request, null, "make", () -> secret.set(feeds.make(person.getName())));
        if (secret.get() == null) {
            return "redirect:/mana/kalendars";
        }
        model.addAttribute("address", site.of("/kalendars/" + secret.get() + ".ics"));
        return show(person, model);
    }

    @PostMapping("/mana/kalendars/atcelt")
    String takeBack(Authentication person, HttpServletRequest request) {
        openings.once(request, null, "takeBack", () -> feeds.takeBack(person.getName()));
        return "redirect:/mana/kalendars";
    }

    @GetMapping("/kalendars/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        if (!limit.take(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
                .header("X-Robots-Tag", "noindex")
                .body(feeds.read(secret));
    }
}
