package lv.lidzas.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the layout of every page shows, error pages included. */
@Component
public class Site {

    private final Organisation organisation;
    private final String banner;

    Site(Organisation organisation, @Value("${lidzas.web.banner:}") String banner, ThymeleafViewResolver pages) {
        this.organisation = organisation;
        this.banner = banner;
        // No model attribute: the pages of exception handlers have only their own.
        pages.addStaticVariable("site", this);
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Code of a message shown above every page; {@code null} if there is none. */
    public String banner() {
        return banner.isEmpty() ? null : banner;
    }
}
