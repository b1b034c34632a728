package lv.lidzas.notifications.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.lidzas.access.Staff;
import lv.lidzas.base.Organisation;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.notifications.StaffMails;
import lv.lidzas.notifications.StaffMails.Answer;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells colleagues by mail how a record stands, each in the own language: its number and where it is, and nobody's name. */
@Component
@Transactional(readOnly = true)
public class StaffNews {

    private static final String NOBODY = "organisation";

    private final Staff staff;
    private final StaffLanguages languages;
    private final StaffMails mails;
    private final Organisation organisation;
    private final SiteAddress site;
    private final MessageSource messages;

    StaffNews(
            Staff staff,
            StaffLanguages languages,
            StaffMails mails,
            Organisation organisation,
            SiteAddress site,
            MessageSource messages) {
        this.staff = staff;
        this.languages = languages;
        this.mails = mails;
        this.organisation = organisation;
        this.site = site;
        this.messages = messages;
    }

    /**
     * What is told.
     *
     * @param words beginning of the codes of its subject and its body
     * @param page path of ours, for the placeholder {@code page}
     * @param values of all other placeholders, in a language
     */
    public record News(String words, String page, Function<Locale, Map<String, String>> values) {}

    /** The same to each member of some groups. */
    public void tell(Set<String> groups, News news, String event) {
        tell(staff.mailboxes(groups), news, event);
    }

    /**
     * One mail to each, or to the organisation where there is none.
     *
     * @param event the same for each try
     * @throws IllegalStateException if the mail server takes none now: another try may succeed
     */
    public void tell(List<Staff.Mailbox> mailboxes, News news, String event) {
        List<Staff.Mailbox> told =
                mailboxes.isEmpty() ? List.of(new Staff.Mailbox(NOBODY, organisation.email())) : mailboxes;
        for (Staff.Mailbox mailbox : told) {
            if (send(mailbox, news, event) == Answer.LATER) {
                throw new IllegalStateException("the mail server takes nothing now");
            }
        }
    }

    private Answer send(Staff.Mailbox mailbox, News news, String event) {
        Locale language = mailbox.account().equals(NOBODY) ? StaffLanguages.LATVIAN : languages.of(mailbox.account());
        return mails.send(
                mailbox.email(),
                language,
                "Subject: " + say(news.words() + ".subject", language) + "\n\n" + say(news.words() + ".body", language),
                news.values().apply(language),
                Map.of("page", site.of(news.page())),
                event + " " + mailbox.account());
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
