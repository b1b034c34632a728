package lv.lidzas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final Outage outage = new Outage();

    @Test
    void anOutageIsWrittenOnceAndOnceForEachHour() {
        long second = 1_000_000_000L;

        assertThat(LongStream.range(0, 3 * 3_600)
                        .filter(now -> outage.isToBeWritten(now * second))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void afterQuietMinutesTheNextFailureIsAnotherOutage() {
        assertThat(outage.isToBeWritten(0)).isTrue();
        assertThat(outage.isToBeWritten(Outage.QUIET.toNanos())).isFalse();
        assertThat(outage.isToBeWritten(2 * Outage.QUIET.toNanos() + 1)).isTrue();
    }
}
