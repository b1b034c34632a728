package lv.lidzas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.base.Organisation;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the layout and the parts of every page show, error pages included. */
@Component
public class Site {

    private final Organisation organisation;
    private final ObjectProvider<NavigationLink> links;
    private final ObjectProvider<SearchBox> searches;
    private final ObjectProvider<Deed> deeds;
    private final ObjectProvider<FoundPage> foundPages;
    private final SiteAddress address;
    private final Icons icons;
    private final Clock clock;
    private final String banner;

    Site(
            Organisation organisation,
            ObjectProvider<NavigationLink> links,
            ObjectProvider<SearchBox> searches,
            ObjectProvider<Deed> deeds,
            ObjectProvider<FoundPage> foundPages,
            SiteAddress address,
            Icons icons,
            Clock clock,
            @Value("${lidzas.web.banner:}") String banner,
            ThymeleafViewResolver pages) {
        this.organisation = organisation;
        this.links = links;
        this.searches = searches;
        this.deeds = deeds;
        this.foundPages = foundPages;
        this.address = address;
        this.icons = icons;
        this.clock = clock;
        this.banner = banner;
        // No model attribute: the pages of exception handlers have only their own.
        pages.addStaticVariable("site", this);
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Code of a message shown above every page; {@code null} if there is none. */
    public @Nullable String banner() {
        return banner.isEmpty() ? null : banner;
    }

    /** Whether the reader has signed in. */
    public boolean signedIn() {
        return Reader.current().signedIn();
    }

    /** The links of the menu that this reader gets. */
    public List<NavigationLink> menu() {
        return NavigationLink.menu(links.orderedStream(), Reader.current().groups());
    }

    /** The links beside the account that this reader gets. */
    public List<NavigationLink> besideAccount() {
        return those(links, NavigationLink::audience).stream()
                .filter(link -> link.place() == NavigationLink.Place.ACCOUNT)
                .toList();
    }

    /** What a search engine is told of the page that is being shown; {@code null} if it is to forget that it was here. */
    public @Nullable FoundPage found() {
        if (signedIn()
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        HttpServletRequest request = attributes.getRequest();
        boolean asIs = request.getMethod().equals("GET")
                && request.getParameterMap().keySet().stream().allMatch("lang"::equals);
        return foundPages
                .orderedStream()
                .filter(page -> asIs && page.path().equals(request.getServletPath()))
                .findFirst()
                .orElse(null);
    }

    /** The one address of a page in a language; Latvian needs no word for it. */
    public String canonical(FoundPage page, String language) {
        return address.of(page.path()) + (page.translated() && language.equals("en") ? "?lang=en" : "");
    }

    /** Where this page stands in another language: at the same address, with all else that it asks for. */
    public String inLanguage(String other) {
        String query = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getQueryString()
                : null;
        return Stream.concat(
                        Stream.of(query == null ? new String[0] : query.split("&"))
                                .filter(asked ->
                                        !asked.isEmpty() && !asked.equals("lang") && !asked.startsWith("lang=")),
                        Stream.of("lang=" + other))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** How a link is marked on the page that is being shown, see {@link NavigationLink#current}. */
    public @Nullable String current(NavigationLink link) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            return link.current(
                    request.getRequestURI().substring(request.getContextPath().length()));
        }
        return null;
    }

    /** The search that this reader gets, if any. */
    public List<SearchBox> search() {
        return those(searches, SearchBox::audience);
    }

    /** The main act of the list at a path, if this reader gets it. */
    public List<Deed> act(String list) {
        return those(deeds, Deed::audience).stream()
                .filter(deed -> list.equals(deed.list()))
                .toList();
    }

    /**
     * What stands inside the {@code svg} of an icon.
     *
     * @param name in the icon library
     * @throws IllegalArgumentException if it has none of that name
     */
    public String icon(String name) {
        return icons.drawing(name);
    }

    /** 05.2026 */
    public String month(YearMonth month) {
        return Written.month(month);
    }

    /** How long something took: "1 h 30 min". */
    public String duration(int minutes) {
        return Written.duration(minutes);
    }

    /** Labels beside each other, see {@link Written#beside}. */
    public String beside(List<String> labels) {
        return Written.beside(labels);
    }

    /** Money, which is counted in cents: "12,50 €". */
    public String euros(int cents) {
        return Written.euros(cents, language());
    }

    /** A day with a word in front where it is near: "rīt, 27.11.". */
    public String near(LocalDate day) {
        return Written.near(day, today(), language());
    }

    /** The last day of a wait, with the time where the day does not count to its end: "rīt, 27.11. plkst. 10:00". */
    public String near(LastDay last) {
        return Written.near(last, today(), language());
    }

    /** The same with its preposition: "līdz rītdienai, 27.11. plkst. 10:00". */
    public String by(LastDay last) {
        return Written.by(last, today(), language());
    }

    /** A day, or the day of a moment, in figures, without the year where it is this one. */
    public String day(TemporalAccessor when) {
        return Written.day(dayOf(when), today(), language());
    }

    /** The names of the months, as they are chosen from. */
    public List<String> months() {
        return Written.months(language());
    }

    /** A day with its year, as of birth. */
    public String date(LocalDate day) {
        return Written.date(day, language());
    }

    /** A day as it stands in a field that one types into. */
    public String typed(LocalDate day) {
        return Written.typed(day);
    }

    /** When something happened: "26.11. plkst. 10:00". */
    public String moment(TemporalAccessor when) {
        return Written.moment(momentOf(when), today(), language());
    }

    /** The same to the second and with its year. */
    public String exactly(TemporalAccessor when) {
        return Written.exactly(momentOf(when), language());
    }

    /** A moment as programs read it. */
    public String instant(TemporalAccessor when) {
        return momentOf(when).toInstant().toString();
    }

    /** "a, b un c" */
    public String list(List<String> parts) {
        return Written.list(parts, language());
    }

    /** Whether a day is over. */
    public boolean isOver(LocalDate day) {
        return day.isBefore(today());
    }

    private LocalDate dayOf(TemporalAccessor when) {
        return when instanceof LocalDate day ? day : momentOf(when).toLocalDate();
    }

    private ZonedDateTime momentOf(TemporalAccessor when) {
        return when instanceof LocalDateTime here
                ? here.atZone(clock.getZone())
                : Instant.from(when).atZone(clock.getZone());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> List<T> those(ObjectProvider<T> all, Function<T, Audience> audience) {
        Reader reader = Reader.current();
        return all.orderedStream()
                .filter(one -> audience.apply(one).includes(reader.groups()))
                .toList();
    }
}
