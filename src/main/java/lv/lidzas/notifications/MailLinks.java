package lv.lidzas.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.PersonalLinks;
import lv.lidzas.access.SignInLinks;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.mails.MailTemplate;
import lv.lidzas.workflow.mails.Recipient;
import lv.lidzas.workflow.mails.Recipient.Addressee;
import org.springframework.stereotype.Component;

/** The links that a mail carries: personal ones, and to the own page. */
@Component
class MailLinks {

    private final PersonalLinks links;
    private final SignInLinks signIn;
    private final Processes processes;
    private final Waits waits;
    private final SiteAddress site;
    private final Clock clock;

    MailLinks(
            PersonalLinks links, SignInLinks signIn, Processes processes, Waits waits, SiteAddress site, Clock clock) {
        this.links = links;
        this.signIn = signIn;
        this.processes = processes;
        this.waits = waits;
        this.site = site;
        this.clock = clock;
    }

    /** @param template the mail's text: links beyond those of its letter are made only if it shows them */
    Map<String, List<String>> of(Letter letter, MailTemplate template, Addressee to) {
        Locale language = to.language();
        Map<String, List<String>> found = new HashMap<>();
        found.put("myPage", List.of(site.of(Languages.opening("/mana", language))));
        found.put("dayPage", List.of(site.of("/")));
        found.put("privacyPage", List.of(site.of(Languages.opening("/privatums", language))));
        if (letter.link() != null) {
            found.put(
                    "link",
                    List.of(links.toTask(letter.processInstanceId(), letter.link(), letter.reference(), language)));
        }
        if (letter.exitLink() != null) {
            found.put(
                    "exitLink",
                    List.of(links.toMessage(
                            letter.processInstanceId(), letter.exitLink(), letter.reference(), language)));
        }
        if (template.placeholders().contains("links")) {
            found.put(
                    "links",
                    processes.openTasks(List.of(letter.reference())).stream()
                            .filter(Processes.OpenTask::waitsForPerson)
                            .map(task -> links.toTask(
                                    task.processInstanceId(), task.elementId(), letter.reference(), language))
                            .toList());
        }
        if (template.placeholders().contains("signInLink")) {
            found.put("signInLink", List.of(signIn.create(to.person(), language)));
        }
        return found;
    }

    /** What a recipient's lists of places say, with whole addresses. */
    Map<String, List<MailText.Line>> lines(Letter letter, Recipient recipient) {
        Map<String, List<MailText.Line>> found = new HashMap<>();
        recipient
                .lines(letter.reference())
                .forEach((name, lines) -> found.put(
                        name,
                        lines.stream()
                                .map(line -> new MailText.Line(line.text(), site.of(line.path())))
                                .toList()));
        return found;
    }

    /**
     * The last day on which the mail's link works, as it stands after "līdz" or "until".
     *
     * @return empty if the mail has no link, or its wait no end
     */
    String ends(Letter letter, Locale language) {
        Instant end = letter.link() == null ? null : waits.end(letter.processInstanceId(), letter.link());
        if (end == null) {
            return "";
        }
        return Written.until(LastDay.of(end, clock.getZone()), language);
    }

    /** Whether everything that the letter leads to still waits; a letter that leads nowhere has nothing that could. */
    boolean lead(Letter letter) {
        boolean leads = letter.link() != null || letter.exitLink() != null;
        return leads
                && (letter.link() == null || processes.waitingTask(letter.processInstanceId(), letter.link()) != null)
                && (letter.exitLink() == null || waits.awaitsMessage(letter.processInstanceId(), letter.exitLink()));
    }
}
