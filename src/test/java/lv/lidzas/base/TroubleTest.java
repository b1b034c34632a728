package lv.lidzas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @ParameterizedTest
    @CsvSource({
        "08001, OUT_OF_SERVICE", "08006, OUT_OF_SERVICE", "28P01, OUT_OF_SERVICE", "3D000, OUT_OF_SERVICE",
        "53100, OUT_OF_SERVICE", "53300, OUT_OF_SERVICE", "57P01, OUT_OF_SERVICE", "58030, OUT_OF_SERVICE",
        "25006, OUT_OF_SERVICE", "57014, TOO_SLOW", "55P03, TOO_SLOW", "40001, LOST_RACE",
        "40P01, LOST_RACE", "22021, BAD_VALUE", "22003, BAD_VALUE", "54001, BAD_VALUE",
        "23502, DEFECT", "42601, DEFECT", "XX000, DEFECT",
    })
    void theDatabasesCodeSaysWhatItIsHoweverDeepItStands(String state, Trouble trouble) {
        Throwable failure = new IllegalStateException("a", new RuntimeException("b", new SQLException("words", state)));

        assertThat(Trouble.of(failure)).isEqualTo(trouble);
    }

    @Test
    void aPoolThatIsUsedUpAndAConnectionThatIsGoneAreOutOfService() {
        assertThat(Trouble.of(new RuntimeException(new SQLTransientConnectionException("waited"))))
                .isEqualTo(Trouble.OUT_OF_SERVICE);
        assertThat(Trouble.of(new RuntimeException(new SQLException("Connection is closed"))))
                .isEqualTo(Trouble.OUT_OF_SERVICE);
    }

    @Test
    void whatIsOurOwnFaultIsADefect() {
        assertThat(Trouble.of(new NullPointerException())).isEqualTo(Trouble.DEFECT);
    }

    @Test
    void anExceptionThatIsItsOwnCauseEndsTheSearch() {
        Exception one = new Exception();
        one.initCause(new Exception(one));

        assertThat(Trouble.of(one)).isEqualTo(Trouble.DEFECT);
        assertThat(Trouble.known(one)).isNull();
    }
}
