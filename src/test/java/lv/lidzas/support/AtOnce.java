package lv.lidzas.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what each of them got, in the order given */
    public static <T> List<T> all(List<Callable<T>> deeds) {
        CyclicBarrier line = new CyclicBarrier(deeds.size());
        ExecutorService people = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                answers.add(people.submit(() -> {
                    line.await();
                    return deed.call();
                }));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> answer : answers) {
                got.add(answer.get());
            }
            return got;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
    }
}
