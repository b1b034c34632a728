package lv.lidzas.reports.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.base.WithoutWords;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.Period;
import lv.lidzas.reporting.SmallNumbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Figures of this year so far. Whoever reads them every minute would see each person come and go, so only those about nobody
 * are here; all of them are read at once, and never more often than once a minute.
 */
@Component
class FigureGauges implements MeterBinder {

    static final String NAME = "lidzas.figure";

    private static final Logger LOG = LoggerFactory.getLogger(FigureGauges.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ObjectProvider<FigureCatalogue> figures;
    private final Clock clock;

    private Map<String, Double> numbers = Map.of();
    private boolean read;
    private long readAt;

    FigureGauges(ObjectProvider<FigureCatalogue> figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        figures.getObject().all().stream()
                .filter(FigureGauges::isForEverybody)
                .map(Figure::id)
                .forEach(figure -> Gauge.builder(NAME, this, own -> own.number(figure))
                        .description("A figure of the catalogue, of this year so far")
                        .tag("figure", figure)
                        .register(registry));
    }

    static boolean isForEverybody(Figure figure) {
        return figure.isCounted() && figure.privacy() == Privacy.NOBODY && figure.smallNumbers() == SmallNumbers.SHOWN;
    }

    private synchronized double number(String figure) {
        if (!read || System.nanoTime() - readAt > FRESH.toNanos()) {
            numbers = look();
            read = true;
            readAt = System.nanoTime();
        }
        return numbers.getOrDefault(figure, Double.NaN);
    }

    private Map<String, Double> look() {
        try {
            Period year = Period.yearTo(LocalDate.now(clock));
            List<Asked> asked = figures.getObject().all().stream()
                    .filter(FigureGauges::isForEverybody)
                    .map(figure -> new Asked(figure.id(), figure.id(), year))
                    .toList();
            Count count = figures.getObject().read(asked, Set.of());
            return asked.stream().collect(Collectors.toMap(Asked::figure, one ->
                    (double) count.of(one.figure()).number().orElse(0)));
        } catch (RuntimeException e) {
            LOG.warn("The figures cannot be read: {}", WithoutWords.describe(e));
            return Map.of();
        }
    }
}
