package lv.lidzas.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.ProcessTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A caller is registered, reviewed and talked to; beside it a bare starter's start and two tasks, by the same four clients,
 * turn by turn. Not a test: run it as {@code docs/performance.md} says, which keeps what it printed.
 */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HotPathBenchmark {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 400);
    private static final int WALKS = Integer.getInteger("benchmark.walks", 200);
    private static final int TURNS = Integer.getInteger("benchmark.turns", 5);

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CountedStatements statements;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    @AfterAll
    void end() {
        clients.shutdownNow();
    }

    @Test
    void measure() {
        CountedStatements bareStatements = new CountedStatements();
        try (BareStarter starter = new BareStarter(bareStatements)) {
            Side bare = new Side("bare starter", starter.path(), starter.client(), bareStatements);
            Side ours = new Side("application", new Callers(engine).path(), Callers.client(port), statements);
            List<Side> sides = List.of(bare, ours);
            sides.forEach(HotPathBenchmark::count);
            sides.forEach(side -> turn(side, WARM_UP));
            List<Double> ratios = new ArrayList<>();
            Map<String, List<Figures>> figures = new LinkedHashMap<>();
            for (int turn = 0; turn < TURNS; turn++) {
                Figures before = turn(bare, WALKS);
                Figures now = turn(ours, WALKS);
                ratios.add(now.perSecond() / before.perSecond());
                figures.computeIfAbsent(bare.name(), name -> new ArrayList<>()).add(before);
                figures.computeIfAbsent(ours.name(), name -> new ArrayList<>()).add(now);
            }
            figures.forEach((name, turns) -> turns.forEach(turn -> print(name + ": " + turn)));
            print("throughput, in parts of the bare starter's: " + ratios);
        }
    }

    /** Statements and transactions of one walk by itself, the second one after the start. */
    private static void count(Side side) {
        side.path().walk(side.client());
        print(side.name() + ": " + StatementCount.of(side.path(), side.client(), side.statements()));
    }

    private Figures turn(Side side, int walks) {
        ServerWork work = new ServerWork();
        List<Future<?>> under = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(client -> clients.submit(() -> {
                    for (int walk = client; walk < walks; walk += CLIENTS) {
                        side.path().walk(side.client());
                    }
                }))
                .toList();
        for (Future<?> client : under) {
            try {
                client.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        }
        return new Figures(
                walks / work.seconds(), work.millis() / walks, work.processMillis() / walks, work.megabytes() / walks);
    }

    private static void print(String line) {
        System.out.println("BENCHMARK " + line);
    }

    private record Side(String name, HotPath path, RestClient client, CountedStatements statements) {}

    /** All per walk. */
    private record Figures(double perSecond, double millis, double processMillis, double megabytes) {

        @Override
        public String toString() {
            return "%.1f a second; %.1f ms of the server's threads, %.1f ms of the JVM; %.2f MB"
                    .formatted(perSecond, millis, processMillis, megabytes);
        }
    }
}
