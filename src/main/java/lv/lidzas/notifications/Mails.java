package lv.lidzas.notifications;

import java.util.Optional;
import lv.lidzas.notifications.SendLog.Outcome;
import lv.lidzas.notifications.refused.RefusedAddresses;
import lv.lidzas.workflow.mails.Recipient;
import lv.lidzas.workflow.mails.Recipient.Addressee;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One mail per event: written and written down, then sent, then its outcome. The first and the last have transactions of
 * their own, so that a step which fails afterwards, or a process that is killed, hides no mail and repeats none.
 */
@Service
class Mails {

    private final Recipients recipients;
    private final MailWriter writer;
    private final PostOffice post;
    private final SendLog log;
    private final RefusedLetters refused;
    private final RefusedAddresses addresses;
    private final MailIdentity identity;

    Mails(
            Recipients recipients,
            MailWriter writer,
            PostOffice post,
            SendLog log,
            RefusedLetters refused,
            RefusedAddresses addresses,
            MailIdentity identity) {
        this.recipients = recipients;
        this.writer = writer;
        this.post = post;
        this.log = log;
        this.refused = refused;
        this.addresses = addresses;
        this.identity = identity;
    }

    /**
     * Part of the transaction of a step.
     *
     * @return empty if whoever it would be for is here no more, or an administrator decided that it does not go out
     * @throws MailNotSent if another try may succeed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Outcome> send(Letter letter) {
        return send(letter, recipients.named(letter.recipient()));
    }

    /** The same for a letter that was refused before, as {@link Recipient#again} writes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Outcome> sendAgain(Letter letter) {
        Recipient recipient = recipients.named(letter.recipient()).again();
        Optional<Outcome> outcome = send(letter, recipient);
        outcome.filter(Outcome.SENT::equals).ifPresent(sent -> recipient.reached(letter.reference()));
        return outcome;
    }

    private Optional<Outcome> send(Letter letter, Recipient recipient) {
        log.lock(letter.eventId());
        Optional<Outcome> before = log.outcome(letter.eventId());
        if (before.isPresent()) {
            return before;
        }
        return recipient.addressee(letter.reference()).map(to -> send(letter, recipient, to));
    }

    private Outcome send(Letter letter, Recipient recipient, Addressee to) {
        if (to.email().isBlank()) {
            return notSent(letter, recipient, to);
        }
        Mail mail = writer.write(letter, recipient, to);
        if (taken(letter, mail)) {
            log.sent(letter.eventId());
            return Outcome.SENT;
        }
        log.undeliverable(letter.eventId());
        if (recipient.isCalledWhenRefused()) {
            refused.add(letter, to.person(), recipient.whomToCall(letter.reference()));
        } else if (recipient.isToldWhenRefused()) {
            addresses.report(letter.reference());
        }
        return Outcome.UNDELIVERABLE;
    }

    private Outcome notSent(Letter letter, Recipient recipient, Addressee to) {
        log.noAddress(letter, to.person(), identity.messageId(letter.eventId()));
        if (recipient.isCalledWhenRefused() && !recipient.toldOtherwise().contains(letter.template())) {
            refused.add(letter, to.person(), recipient.whomToCall(letter.reference()));
        }
        return Outcome.NO_ADDRESS;
    }

    private boolean taken(Letter letter, Mail mail) {
        try {
            return post.send(mail);
        } catch (MailNotSent later) {
            log.notTaken(letter.eventId());
            throw later;
        }
    }
}
