package lv.lidzas.health.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import lv.lidzas.health.figures.Figures.Now;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Names the figures; alert rules and the dashboard use these names. */
@Component
class FigureMeters implements MeterBinder {

    private final ObjectProvider<Figures> figures;
    private final ObjectProvider<HealthEndpoint> health;
    private final ObjectProvider<NightlyWork> works;

    FigureMeters(
            ObjectProvider<Figures> figures, ObjectProvider<HealthEndpoint> health, ObjectProvider<NightlyWork> works) {
        this.figures = figures;
        this.health = health;
        this.works = works;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lidzas.health", this, FigureMeters::health)
                .description("1 if /actuator/health says UP, else 0")
                .register(registry);
        gauge(registry, "lidzas.incidents", "Steps that gave up and wait for somebody", Now::incidents);
        gauge(registry, "lidzas.mails.waiting", "Mails still to be sent", Now::mailsWaiting);
        gauge(registry, "lidzas.mails.held", "Mails held after a restore", Now::mailsHeld);
        gauge(registry, "lidzas.jobs.late", "Steps that have been due for five minutes", Now::jobsLate);
        seconds(registry, "lidzas.backup.age", "Since the last backup, or since the start", Now::backupAge);
        List<String> names = works.stream().map(NightlyWork::name).toList();
        for (String work : names) {
            Gauge.builder("lidzas.night.age", this, own -> own.nightAge(work))
                    .description("Since a nightly work was done, or since the start")
                    .baseUnit("seconds")
                    .tag("work", work)
                    .register(registry);
            Gauge.builder("lidzas.night.failures", this, own -> own.now()
                            .nightFailures()
                            .getOrDefault(work, 0.0))
                    .description("How often a nightly work has failed since it was done")
                    .tag("work", work)
                    .register(registry);
        }
    }

    private void gauge(MeterRegistry registry, String name, String text, ToDoubleFunction<Now> figure) {
        Gauge.builder(name, this, own -> figure.applyAsDouble(own.now()))
                .description(text)
                .register(registry);
    }

    private void seconds(MeterRegistry registry, String name, String text, ToDoubleFunction<Now> figure) {
        Gauge.builder(name, this, own -> figure.applyAsDouble(own.now()))
                .description(text)
                .baseUnit("seconds")
                .register(registry);
    }

    private Now now() {
        return figures.getObject().now();
    }

    private double nightAge(String work) {
        return now().nightAge().getOrDefault(work, figures.getObject().ageSinceStart());
    }

    private double health() {
        return Status.UP.equals(health.getObject().health().getStatus()) ? 1 : 0;
    }
}
