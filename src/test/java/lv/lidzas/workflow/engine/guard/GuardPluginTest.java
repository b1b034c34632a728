package lv.lidzas.workflow.engine.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.Test;

class GuardPluginTest {

    @Test
    void theStartIsRefusedWhereNobodyWouldGuardTheVariables() {
        assertThatThrownBy(() -> GuardPlugin.requireAll(HistoryLevel.HISTORY_LEVEL_ACTIVITY))
                .hasMessageContaining("camunda.bpm.history-level is activity")
                .hasMessageContaining("set it to lidzas");
        assertThatCode(() -> GuardPlugin.requireAll(new LidzasHistoryLevel())).doesNotThrowAnyException();
    }
}
