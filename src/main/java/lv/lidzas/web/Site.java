package lv.lidzas.web;

import java.util.List;
import lv.lidzas.base.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the layout of every page shows, error pages included. */
@Component
public class Site {

    private final Organisation organisation;
    private final ObjectProvider<NavigationLink> links;
    private final String banner;

    Site(
            Organisation organisation,
            ObjectProvider<NavigationLink> links,
            @Value("${lidzas.web.banner:}") String banner,
            ThymeleafViewResolver pages) {
        this.organisation = organisation;
        this.links = links;
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

    /** The links of the header that this reader gets. */
    public List<NavigationLink> links() {
        Reader reader = Reader.current();
        return links.orderedStream()
                .filter(link -> link.audience().includes(reader.groups()))
                .toList();
    }
}
