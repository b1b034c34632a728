package lv.lidzas.workflow.engine.jobs;

import java.util.concurrent.atomic.AtomicInteger;

/** Jobs that have threads of their own: those between two priorities. */
final class Lane {

    private final long lowest;
    private final long highest;
    private final AtomicInteger free;

    Lane(int threads, long lowest, long highest) {
        this.free = new AtomicInteger(threads);
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Whatever is no mail. */
    static Lane ofSteps(int threads) {
        return new Lane(threads, MailPriority.MAILS + 1, Long.MAX_VALUE);
    }

    static Lane ofMails(int threads) {
        return new Lane(threads, Long.MIN_VALUE, MailPriority.MAILS);
    }

    long lowest() {
        return lowest;
    }

    long highest() {
        return highest;
    }

    /** How many jobs can begin at once. */
    int free() {
        return Math.max(0, free.get());
    }

    void take() {
        free.decrementAndGet();
    }

    void giveBack() {
        free.incrementAndGet();
    }
}
