package lv.lidzas.volunteers.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.access.Staff;
import lv.lidzas.base.Organisation;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.notifications.StaffMails;
import lv.lidzas.notifications.StaffMails.Answer;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells colleagues of somebody whose last day comes while others still wait for what he or she has begun. */
@Service
@Transactional(readOnly = true)
class HandOverWarnings {

    private static final String NOBODY = "organisation";

    private final VolunteerRegister volunteers;
    private final ObjectProvider<OpenWork> work;
    private final Staff staff;
    private final StaffLanguages languages;
    private final StaffMails mails;
    private final Organisation organisation;
    private final SiteAddress site;
    private final MessageSource messages;
    private final Clock clock;

    HandOverWarnings(
            VolunteerRegister volunteers,
            ObjectProvider<OpenWork> work,
            Staff staff,
            StaffLanguages languages,
            StaffMails mails,
            Organisation organisation,
            SiteAddress site,
            MessageSource messages,
            Clock clock) {
        this.volunteers = volunteers;
        this.work = work;
        this.staff = staff;
        this.languages = languages;
        this.mails = mails;
        this.organisation = organisation;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * One mail to each coordinator and manager, or to the organisation where none has an address; none if all is handed over
     * meanwhile or the last day is over. It names nobody.
     *
     * @param event the same for each try
     * @throws IllegalStateException if the mail server takes none now: another try may succeed
     */
    void warnOfOpenWork(String reference, String event) {
        int open = OpenWork.all(work, reference, StaffLanguages.LATVIAN).size();
        LocalDate last =
                Objects.requireNonNull(volunteers.find(reference).cooperation().lastDay());
        if (open == 0 || LocalDate.now(clock).isAfter(last)) {
            return;
        }
        List<Staff.Mailbox> mailboxes = staff.mailboxes(Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
        if (mailboxes.isEmpty()) {
            mailboxes = List.of(new Staff.Mailbox(NOBODY, organisation.email()));
        }
        for (Staff.Mailbox mailbox : mailboxes) {
            Locale language =
                    mailbox.account().equals(NOBODY) ? StaffLanguages.LATVIAN : languages.of(mailbox.account());
            if (warn(reference, last, open, mailbox, language, event) == Answer.LATER) {
                throw new IllegalStateException("the mail server takes nothing now");
            }
        }
    }

    private Answer warn(
            String reference, LocalDate last, int open, Staff.Mailbox mailbox, Locale language, String event) {
        return mails.send(
                mailbox.email(),
                language,
                "Subject: " + say("volunteer.handOver.mail.subject", language) + "\n\n"
                        + say("volunteer.handOver.mail.body", language),
                Map.of(
                        "reference", reference,
                        "open", String.valueOf(open),
                        "lastDay", Written.until(new LastDay(last, null), language)),
                Map.of("page", site.of("/personas/" + reference)),
                event + " " + mailbox.account());
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
