package lv.lidzas.expenses.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.access.Staff;
import lv.lidzas.base.Organisation;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.notifications.StaffMails;
import lv.lidzas.notifications.StaffMails.Answer;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells colleagues of a claim that has waited for a while. */
@Service
@Transactional(readOnly = true)
class ExpenseReminders {

    private static final String NOBODY = "organisation";

    private final Staff staff;
    private final StaffLanguages languages;
    private final StaffMails mails;
    private final Organisation organisation;
    private final SiteAddress site;
    private final MessageSource messages;

    ExpenseReminders(
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
     * One mail to each member of a group, or to the organisation where none has an address. It names no person and no amount.
     *
     * @param event the same for each try
     * @throws IllegalStateException if the mail server takes none now: another try may succeed
     */
    void remindOfExpense(String reference, String group, String event) {
        List<Staff.Mailbox> mailboxes = staff.mailboxes(Set.of(group));
        if (mailboxes.isEmpty()) {
            mailboxes = List.of(new Staff.Mailbox(NOBODY, organisation.email()));
        }
        for (Staff.Mailbox mailbox : mailboxes) {
            Locale language =
                    mailbox.account().equals(NOBODY) ? StaffLanguages.LATVIAN : languages.of(mailbox.account());
            if (remind(reference, mailbox, language, event) == Answer.LATER) {
                throw new IllegalStateException("the mail server takes nothing now");
            }
        }
    }

    private Answer remind(String reference, Staff.Mailbox mailbox, Locale language, String event) {
        return mails.send(
                mailbox.email(),
                language,
                "Subject: " + say("expense.mail.subject", language) + "\n\n" + say("expense.mail.body", language),
                Map.of("reference", reference),
                Map.of("page", site.of("/personas/" + reference)),
                event + " " + mailbox.account());
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
