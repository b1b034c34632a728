package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CostTableTest {

    private static final CostTable TABLE = CostTable.of(
            """
            | job | before | aim | measured | what it is |
            |---|---|---|---|---|
            | Find somebody | 5 | 4 | 3 | the name, the card |
            | Apply | 50 | 44 | all of it |
            """);

    @Test
    void aJobCostsWhatThePageSays() {
        assertThat(TABLE.jobs()).containsExactly("Find somebody", "Apply");
        TABLE.compare("Find somebody", 3);
        TABLE.compare("Apply", 44);
    }

    @Test
    void anotherNumberThanWasMeasuredIsRefused() {
        assertThatThrownBy(() -> TABLE.compare("Find somebody", 4)).hasMessageContaining("another number");
        assertThatThrownBy(() -> TABLE.compare("Find somebody", 2)).hasMessageContaining("another number");
    }

    @Test
    void moreThanTheAimIsRefused() {
        assertThatThrownBy(() -> TABLE.compare("Find somebody", 5)).hasMessageContaining("more than its aim");
    }

    @Test
    void aJobWithoutARowIsRefused() {
        assertThatThrownBy(() -> TABLE.compare("Fly", 1)).hasMessageContaining("no row");
    }
}
