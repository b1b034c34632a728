package lv.lidzas.reports.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FigureGaugesTest {

    @Autowired
    private MeterRegistry registry;

    @Autowired
    private CountedStatements statements;

    @Test
    void onlyFiguresAboutNobodyAreTold() {
        assertThat(gauges())
                .extracting(gauge -> gauge.getId().getTag("figure"))
                .containsExactlyInAnyOrder(
                        "campaignTarget",
                        "sessionsHeld",
                        "sessionTime",
                        "workPlaces",
                        "tasksOverdue",
                        "tasksUntaken",
                        "stepsStopped");
        assertThat(gauges()).allMatch(gauge -> gauge.value() >= 0);
    }

    @Test
    void theyAreNotReadAgainWithinAMinute() {
        gauges().forEach(Gauge::value);
        statements.reset();
        gauges().forEach(Gauge::value);
        statements.stop();

        assertThat(statements.byStatement().keySet()).noneMatch(statement -> statement.contains("as place, part"));
    }

    private Collection<Gauge> gauges() {
        return registry.find(FigureGauges.NAME).gauges();
    }
}
