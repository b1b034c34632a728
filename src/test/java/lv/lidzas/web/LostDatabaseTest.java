package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LostDatabaseTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final LostDatabase lost = new LostDatabase();

    @Test
    void aConnectionThatTheDatabaseBrokeIsNotTakenForTheVisitors() {
        Exception broken = new IllegalStateException(new SQLException("I/O error", "08006", new EOFException()));

        assertThat(lost.resolveException(request, response, null, broken)).isNotNull();
        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void aVisitorWhoHasGoneIsLeftToOthers() {
        assertThat(lost.resolveException(request, response, null, new EOFException()))
                .isNull();
        assertThat(response.getStatus()).isEqualTo(200);
    }
}
