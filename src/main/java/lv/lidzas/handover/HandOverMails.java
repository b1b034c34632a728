package lv.lidzas.handover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.access.Staff;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.notifications.StaffMails;
import lv.lidzas.notifications.StaffMails.Answer;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.tasks.TaskHands;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Emails to colleagues about tasks that came to them. They hold counts and numbers of records, no person and no reason. */
@Component
class HandOverMails {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Staff staff;
    private final StaffLanguages languages;
    private final StaffMails mails;
    private final TaskHands hands;
    private final Colleagues colleagues;
    private final SiteAddress site;
    private final MessageSource messages;

    HandOverMails(
            Staff staff,
            StaffLanguages languages,
            StaffMails mails,
            TaskHands hands,
            Colleagues colleagues,
            SiteAddress site,
            MessageSource messages) {
        this.staff = staff;
        this.languages = languages;
        this.mails = mails;
        this.hands = hands;
        this.colleagues = colleagues;
        this.site = site;
        this.messages = messages;
    }

    /**
     * @param deed tasks that one colleague has handed to another at one time
     * @return whether nothing is left to tell: told, or there is nobody or nothing to tell of
     */
    boolean handedOver(List<HandOverStore.HandOver> deed) {
        HandOverStore.HandOver first = deed.get(0);
        Optional<Staff.Mailbox> mailbox =
                first.from().equals(first.to()) ? Optional.empty() : staff.mailbox(first.to());
        List<TaskHands.Held> tasks = hands
                .among(deed.stream().map(HandOverStore.HandOver::task).toList())
                .stream()
                .filter(task -> first.to().equals(task.assignee()))
                .toList();
        if (mailbox.isEmpty() || tasks.isEmpty()) {
            return true;
        }
        Locale language = languages.of(first.to());
        return send(
                mailbox.get(),
                "handOver.mail",
                Map.of(
                        "from", named(first.from(), language),
                        "count", count("handOver.mail.count", tasks.size(), language),
                        "references",
                                Written.list(
                                        tasks.stream()
                                                .map(TaskHands.Held::reference)
                                                .filter(Objects::nonNull)
                                                .distinct()
                                                .sorted()
                                                .toList(),
                                        language)),
                TASKLIST,
                "hand-over " + first.from() + " " + first.to() + " " + first.at());
    }

    /** @return as {@link #handedOver} */
    boolean standsIn(Absences.Absence absence) {
        Optional<Staff.Mailbox> mailbox = staff.mailbox(absence.deputy());
        if (mailbox.isEmpty()) {
            return true;
        }
        Locale language = languages.of(absence.deputy());
        return send(
                mailbox.get(),
                "absence.mail",
                Map.of(
                        "away", named(absence.account(), language),
                        "until", Written.until(new LastDay(absence.until(), null), language),
                        "count", count("handOver.standIn.tasks", hands.countOf(absence.account()), language)),
                UriComponentsBuilder.fromPath("/uzdevumi/nodot")
                        .queryParam("kolegis", "{kolegis}")
                        .encode()
                        .buildAndExpand(absence.account())
                        .toUriString(),
                "absence " + absence.id() + " " + absence.deputy());
    }

    private boolean send(Staff.Mailbox mailbox, String letter, Map<String, String> values, String page, String event) {
        Locale language = languages.of(mailbox.account());
        Answer answer = mails.send(
                mailbox.email(),
                language,
                "Subject: " + say(letter + ".subject", language) + "\n\n" + say(letter + ".body", language),
                values,
                Map.of("tasks", site.of(page)),
                event);
        return answer != Answer.LATER;
    }

    private String named(String account, Locale language) {
        return Objects.requireNonNullElse(colleagues.named(account, language), account);
    }

    private String count(String words, long tasks, Locale language) {
        return messages.getMessage(words, new Object[] {tasks}, language);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
