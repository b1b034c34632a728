package lv.lidzas.reports.funder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.access.Staff;
import lv.lidzas.base.Organisation;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.notifications.StaffMails;
import lv.lidzas.notifications.StaffMails.Answer;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells colleagues by email how a report stands: its number and where it is, nothing that is in it. */
@Service
@Transactional(readOnly = true)
class ReportNews {

    static final String READY = "ready";

    private static final String NOBODY = "organisation";

    private final FunderReports reports;
    private final Staff staff;
    private final StaffLanguages languages;
    private final StaffMails mails;
    private final Organisation organisation;
    private final SiteAddress site;
    private final MessageSource messages;

    ReportNews(
            FunderReports reports,
            Staff staff,
            StaffLanguages languages,
            StaffMails mails,
            Organisation organisation,
            SiteAddress site,
            MessageSource messages) {
        this.reports = reports;
        this.staff = staff;
        this.languages = languages;
        this.mails = mails;
        this.organisation = organisation;
        this.site = site;
        this.messages = messages;
    }

    /**
     * That it is ready, who asked for it is told; where nobody did, and of all else, managers.
     *
     * @param event the same for each try
     * @throws IllegalStateException if the mail server takes none now: another try may succeed
     */
    void tellOfReport(String reference, String news, String event) {
        FunderReport report = reports.find(reference);
        for (Staff.Mailbox mailbox : mailboxes(report, news)) {
            Locale language =
                    mailbox.account().equals(NOBODY) ? StaffLanguages.LATVIAN : languages.of(mailbox.account());
            if (send(report, news, mailbox, language, event) == Answer.LATER) {
                throw new IllegalStateException("the mail server takes nothing now");
            }
        }
    }

    private List<Staff.Mailbox> mailboxes(FunderReport report, String news) {
        Optional<Staff.Mailbox> asked =
                news.equals(READY) ? Optional.ofNullable(report.askedBy()).flatMap(staff::mailbox) : Optional.empty();
        List<Staff.Mailbox> mailboxes =
                asked.map(List::of).orElseGet(() -> staff.mailboxes(Set.of(StaffGroups.MANAGERS)));
        return mailboxes.isEmpty() ? List.of(new Staff.Mailbox(NOBODY, organisation.email())) : mailboxes;
    }

    private Answer send(FunderReport report, String news, Staff.Mailbox mailbox, Locale language, String event) {
        return mails.send(
                mailbox.email(),
                language,
                "Subject: " + say("funderReport.mail." + news + ".subject", language) + "\n\n"
                        + say("funderReport.mail." + news + ".body", language),
                Map.of("title", reports.title(report, language), "reference", report.reference()),
                Map.of("page", site.of("/parskati/sagatavotie/" + report.reference())),
                event + " " + mailbox.account());
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
