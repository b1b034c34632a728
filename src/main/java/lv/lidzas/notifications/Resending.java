package lv.lidzas.notifications;

import java.util.Optional;
import lv.lidzas.notifications.RefusedLetters.Refused;
import lv.lidzas.notifications.SendLog.Outcome;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends a refused letter again, if it is still true. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Resending {

    private final RefusedLetters letters;
    private final Recipients recipients;
    private final MailLinks links;
    private final Mails mails;

    Resending(RefusedLetters letters, Recipients recipients, MailLinks links, Mails mails) {
        this.letters = letters;
        this.recipients = recipients;
        this.links = links;
        this.mails = mails;
    }

    /** One of the letters about this record that are asked for; as many steps run as there are letters. */
    void resendLetter(String reference) {
        Optional<Refused> next = letters.next(reference);
        next.filter(this::isGone).ifPresent(letters::remove);
        letters.endCallIfAllHaveGone(next.map(Refused::person).orElseGet(() -> letters.personOf(reference)));
    }

    private boolean isGone(Refused letter) {
        return !isStillTrue(letter)
                || mails.sendAgain(letter.again())
                        .filter(outcome -> outcome != Outcome.SENT)
                        .isEmpty();
    }

    /** Still for the same person; still waited for, where it asks; still so, where it tells. */
    private boolean isStillTrue(Refused refused) {
        Letter letter = refused.first();
        Recipient recipient = recipients.named(letter.recipient()).again();
        boolean samePerson = recipient
                .addressee(letter.reference())
                .filter(to -> to.person().equals(refused.person()))
                .isPresent();
        if (!samePerson) {
            return false;
        }
        return letter.link() != null || letter.exitLink() != null
                ? links.lead(letter) && !letters.isOvertaken(refused)
                : recipient
                        .stillTrue()
                        .getOrDefault(letter.template(), unknown -> false)
                        .test(letter.reference());
    }
}
