package lv.lidzas.notifications;

import lv.lidzas.base.Organisation;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The frame of mails without an application. */
final class LettersShown {

    private LettersShown() {}

    static HouseStyle style(Organisation organisation) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine pages = new SpringTemplateEngine();
        pages.setTemplateResolver(templates);
        return new HouseStyle(pages, organisation);
    }
}
