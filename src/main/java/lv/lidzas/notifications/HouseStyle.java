package lv.lidzas.notifications;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.base.Organisation;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The frame that every mail has: who writes above, how to reach them below. */
@Component
class HouseStyle {

    private final ITemplateEngine pages;
    private final Organisation organisation;

    HouseStyle(ITemplateEngine pages, Organisation organisation) {
        this.pages = pages;
        this.organisation = organisation;
    }

    String html(MailText text, Locale language) {
        return pages.process(
                "notifications/letter",
                new Context(
                        language,
                        Map.of(
                                "language", language.getLanguage(),
                                "subject", text.subject(),
                                "body", text.html(),
                                "organisation", organisation)));
    }

    String plain(MailText text) {
        return text.plain() + "\n\n-- \n" + organisation.name() + "\n" + organisation.phone() + "\n"
                + organisation.email() + "\n";
    }
}
