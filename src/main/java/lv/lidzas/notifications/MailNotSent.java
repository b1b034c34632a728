package lv.lidzas.notifications;

/** The mail server did not take a mail this time. It carries nothing: what the server said quotes addresses. */
class MailNotSent extends RuntimeException {

    MailNotSent() {
        super("The mail server did not take the mail.");
    }
}
