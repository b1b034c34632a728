package lv.lidzas.access.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    private static final String TWO =
            "[{\"sortBy\":\"priority\",\"sortOrder\":\"desc\"},{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]";

    @Test
    void whatTasklistSaysIsStoredAndSaidAgain() {
        Sorting sent = Sorting.sent(TWO).orElseThrow();

        assertThat(sent.toStore()).isEqualTo("priority:desc,dueDate:asc");
        assertThat(Sorting.stored(sent.toStore()).inAddress()).isEqualTo(TWO);
    }

    @Test
    void theSoonestDueComesFirstUntilSomebodySaysOtherwise() {
        assertThat(Sorting.USUAL.inAddress()).isEqualTo("[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "[1]",
                "null",
                "[null]",
                "[{\"sortBy\":null,\"sortOrder\":\"asc\"}]",
                "[{\"sortBy\":\"dueDate\"}]",
                "[{\"sortBy\":\"dueDate\",\"sortOrder\":\"up\"}]",
                "[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{}}]",
                "[{\"sortBy\":\"dueDate:asc,x\",\"sortOrder\":\"asc\"}]"
            })
    void whatTasklistDoesNotOfferIsNotTaken(String sent) {
        assertThat(Sorting.sent(sent)).isEmpty();
    }
}
