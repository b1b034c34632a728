package lv.lidzas.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the layout of every page shows. */
@Component
class Site {

    private final Organisation organisation;
    private final String banner;

    Site(Organisation organisation, @Value("${lidzas.web.banner:}") String banner) {
        this.organisation = organisation;
        this.banner = banner;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Code of a message shown above every page; {@code null} if there is none. */
    public String banner() {
        return banner.isEmpty() ? null : banner;
    }
}
