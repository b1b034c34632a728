package lv.lidzas.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import lv.lidzas.support.Canary;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.WatchedMails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the watch at the end of a run sees, place by place and mark by mark; none of it is left for that watch. */
@IntegrationTest
class LeakWatchTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyRunIsWatched() {
        assertThat(ServiceLoader.load(LauncherSessionListener.class)).hasAtLeastOneElementOfType(LeakWatch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ilze ZELTPUTNA", "zeltputns.1@example.org", "+37126667001", "+371 26 667 001"})
    void aMarkInATableOfTheEngineIsSeen(String mark) {
        transaction.executeWithoutResult(status -> {
            assertThat(LeakWatch.inEngine(database)).isEmpty();
            database.sql("insert into act_ge_property (name_, value_) values ('leak', ?)")
                    .param(mark)
                    .update();

            assertThat(LeakWatch.inEngine(database)).containsExactly("act_ge_property.value_");
            status.setRollbackOnly();
        });
    }

    @Test
    void aMarkAmongTheBytesOfTheEngineIsSeen() {
        transaction.executeWithoutResult(status -> {
            database.sql("insert into act_ge_bytearray (id_, bytes_) values ('leak', ?)")
                    .param("{\"note\": \"zeltputna\"}".getBytes(StandardCharsets.UTF_8))
                    .update();

            assertThat(LeakWatch.inEngine(database)).containsExactly("act_ge_bytearray.bytes_");
            status.setRollbackOnly();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ilze ZELTPUTNA", "zeltputns.1@example.org", "+37126667001", "+371 26 667 001"})
    void aMarkInALineOfTheLogIsSeenAndTheLineGoesItsWay(String mark) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        WatchedOutput output = new WatchedOutput();
        try (OutputStream watched = output.to(new PrintStream(printed))) {
            watched.write(("before\nWARN  " + mark + " failed\nafter\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(output.leaks()).containsExactly("log: WARN  " + mark + " failed");
        assertThat(printed).hasToString("before\nWARN  " + mark + " failed\nafter\n");
    }

    @Test
    void aMarkInTheSubjectOrTheTextOfAMailIsSeenAndTheAddressItGoesToIsNone() {
        assertThat(WatchedMails.leak(mail("Paldies, Zeltputna!", "Labdien!"))).contains("Paldies, Zeltputna!");
        assertThat(WatchedMails.leak(mail("Paldies!", "Zvaniet: " + Canary.phone(1))))
                .contains("Paldies!");
        assertThat(WatchedMails.leak(mail("Paldies!", "Labdien, Ilze!"))).isEmpty();
    }

    @Test
    void aRunWithALeakFailsAndSaysWhere() {
        assertThatThrownBy(() -> LeakWatch.refuse(List.of("act_ru_variable.text_")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("act_ru_variable.text_");
        assertThatCode(() -> LeakWatch.refuse(List.of())).doesNotThrowAnyException();
    }

    private static ReceivedMail mail(String subject, String plain) {
        return new ReceivedMail(Canary.mailbox(), subject, plain, null, "<1@localhost>", "", "lv", null);
    }
}
