package lv.lidzas.documents.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import lv.lidzas.documents.scanner.VirusScanner.Verdict;
import org.junit.jupiter.api.Test;

/** The protocol of ClamAV's daemon, against a server that speaks it. */
class ClamAvTest {

    private static final byte[] LONG = new byte[200_000];

    @Test
    void itIsOffWithoutAMachine() {
        assertThat(new ClamAv("", 3310, 100).isOn()).isFalse();
        assertThat(new ClamAv("clamav", 3310, 100).isOn()).isTrue();
    }

    @Test
    void theContentGoesInPartsBehindTheirLengthAndAnEmptyOneEndsIt() throws IOException {
        LONG[199_999] = 7;
        try (FakeScanner scanner = new FakeScanner("stream: OK\0")) {
            assertThat(client(scanner).scan(LONG)).isEqualTo(Verdict.CLEAN);
            assertThat(scanner.received()).containsExactly(LONG);
        }
    }

    @Test
    void whatItFindsIsNotTakenForAnythingElse() throws IOException {
        assertThat(answered("stream: Win.Test.EICAR_HDB-1 FOUND\0")).isEqualTo(Verdict.INFECTED);
        assertThat(answered("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(Verdict.SILENT);
        assertThat(answered("stream: OKAY\0")).isEqualTo(Verdict.SILENT);
        assertThat(answered("")).isEqualTo(Verdict.SILENT);
    }

    @Test
    void whoeverIsAwayOrSaysNothingIsSilentInTime() throws IOException {
        FakeScanner away = new FakeScanner("");
        away.close();
        assertThat(client(away).scan(LONG)).isEqualTo(Verdict.SILENT);
        try (FakeScanner mute = FakeScanner.mute()) {
            assertThat(client(mute).scan(new byte[1])).isEqualTo(Verdict.SILENT);
        }
    }

    private static Verdict answered(String answer) throws IOException {
        try (FakeScanner scanner = new FakeScanner(answer)) {
            return client(scanner).scan(new byte[] {1, 2, 3});
        }
    }

    private static ClamAv client(FakeScanner scanner) {
        return new ClamAv("localhost", scanner.port(), 500);
    }
}
