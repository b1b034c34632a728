package lv.lidzas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final int LARGEST = 5 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\"a\":[1,{\"b\":null}],\"c\":\"x\"} ", "{\"a\":{\"a\":{\"a\":1}}}"})
    void anObjectIsTaken(String body) {
        assertThat(fault(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "``                      | ``", "null                    | ``", "[]                      | ``",
                "7                       | ``", "{                       | ``", "{\"a\"                  | ``",
                "{\"a\":1}x              | a", "{\"a\":1}{}             | a", "{\"a\":1} null          | a",
                "{\"a\":1,\"a\":2}       | a", "{\"a\":\"\\u0000\"}     | a", "{\"b\":[\"\\u0000\"]}   | b",
                "{\"\\u0000\":1}         | ``", "{\"a\":NaN}             | ``", "{\"a\":01}              | ``",
            })
    void whatIsNoneIsRefusedAndTheFieldNamed(String body, String field) {
        assertThat(fault(body)).contains(new StrictJson.Fault(field));
    }

    @Test
    void whoeverLooksAtCharactersIsGivenThemAll() {
        assertThat(StrictJson.fault("{\"a\":\"\\u0000\"}".getBytes(StandardCharsets.UTF_8), true))
                .isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] body = "{\"a\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        body[6] = (byte) 0xff;

        assertThat(StrictJson.fault(body, false)).isPresent();
    }

    @Test
    void theWorstThatOneRequestMayBringIsJudgedInASecond() {
        for (String worst : new String[] {
            "{\"a\":" + "[".repeat(LARGEST),
            "{\"a\":".repeat(LARGEST / 5),
            "{\"a\":" + "9".repeat(LARGEST),
            "{\"a\":[" + "1,".repeat(LARGEST / 2) + "1]}",
            "{\"" + "x".repeat(LARGEST) + "\":1}",
            "{\"a\":[" + "{},".repeat(LARGEST / 3) + "1]}",
        }) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(1),
                    () -> assertThat(fault(worst)).as(worst.substring(0, 8)).isPresent());
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThat(fault("{\"a\":\"" + "x".repeat(LARGEST) + "\"}"))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}x", "{\"a\":1,\"a\":2}"})
    void theMapperRefusesTheSame(String body) {
        assertThatThrownBy(() -> StrictJson.MAPPER.readTree(body)).isInstanceOf(JsonProcessingException.class);
    }

    private static Optional<StrictJson.Fault> fault(String body) {
        return StrictJson.fault(body.getBytes(StandardCharsets.UTF_8), false);
    }
}
