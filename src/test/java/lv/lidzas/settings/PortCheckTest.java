package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PortCheckTest {

    private final MockEnvironment settings = new MockEnvironment().withProperty("server.address", "127.0.0.1");

    @Test
    void aPortThatSomebodyElseHasIsSaidBeforeAnythingStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            settings.setProperty("server.port", String.valueOf(other.getLocalPort()));

            assertThatThrownBy(() -> PortCheck.check(settings))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is in use");
        }
    }

    @Test
    void aPortThatIsGivenOutLaterIsNotAskedFor() {
        settings.setProperty("server.port", "0");

        assertThatCode(() -> PortCheck.check(settings)).doesNotThrowAnyException();
    }
}
