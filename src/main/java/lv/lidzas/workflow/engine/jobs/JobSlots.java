package lv.lidzas.workflow.engine.jobs;

/** How many steps can begin at once. */
final class JobSlots {

    private final Object monitor = new Object();
    private int free;

    JobSlots(int all) {
        this.free = all;
    }

    /** @return how many are free; 0 if none was in all that time */
    int await(long millis) {
        synchronized (monitor) {
            long until = System.nanoTime() + millis * 1_000_000;
            long left = millis;
            while (free <= 0 && left > 0) {
                try {
                    monitor.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return 0;
                }
                left = (until - System.nanoTime()) / 1_000_000;
            }
            return Math.max(0, free);
        }
    }

    void take() {
        synchronized (monitor) {
            free--;
        }
    }

    void giveBack() {
        synchronized (monitor) {
            free++;
            monitor.notifyAll();
        }
    }
}
