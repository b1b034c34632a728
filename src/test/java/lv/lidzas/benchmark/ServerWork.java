package lv.lidzas.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * What servers in this JVM have used since it was made: the threads that answer requests and what clients' threads did in
 * their stead. The clients' own work, the compiler and the collector of garbage count in {@link #processMillis} only.
 */
final class ServerWork {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final LongAdder JOB_NANOS = new LongAdder();
    private static final LongAdder JOB_BYTES = new LongAdder();
    private static final double MILLION = 1_000_000;

    private final Map<Long, Long> nanos = new HashMap<>();
    private final Map<Long, Long> bytes = new HashMap<>();
    private final long jobNanos = JOB_NANOS.sum();
    private final long jobBytes = JOB_BYTES.sum();
    private final long process = SYSTEM.getProcessCpuTime();
    private final long begun = System.nanoTime();

    ServerWork() {
        for (long id : threads()) {
            nanos.put(id, THREADS.getThreadCpuTime(id));
            bytes.put(id, THREADS.getThreadAllocatedBytes(id));
        }
    }

    /** Counts what a client's thread does in a server's stead, such as a step of a process that is due. */
    static void inStead(Runnable job) {
        long thread = Thread.currentThread().getId();
        long nanosBefore = THREADS.getCurrentThreadCpuTime();
        long bytesBefore = THREADS.getThreadAllocatedBytes(thread);
        job.run();
        JOB_NANOS.add(THREADS.getCurrentThreadCpuTime() - nanosBefore);
        JOB_BYTES.add(THREADS.getThreadAllocatedBytes(thread) - bytesBefore);
    }

    double millis() {
        long sum = JOB_NANOS.sum() - jobNanos;
        for (long id : threads()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(id)) - nanos.getOrDefault(id, 0L);
        }
        return sum / MILLION;
    }

    double megabytes() {
        long sum = JOB_BYTES.sum() - jobBytes;
        for (long id : threads()) {
            sum += Math.max(0, THREADS.getThreadAllocatedBytes(id)) - bytes.getOrDefault(id, 0L);
        }
        return sum / MILLION;
    }

    double processMillis() {
        return (SYSTEM.getProcessCpuTime() - process) / MILLION;
    }

    double seconds() {
        return (System.nanoTime() - begun) / MILLION / 1_000;
    }

    private static long[] threads() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
    }
}
