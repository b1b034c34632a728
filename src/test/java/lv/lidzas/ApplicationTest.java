package lv.lidzas;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ApplicationTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void theApplicationStartsWithItsEngine() {
        assertThat(engine.getName()).isEqualTo("default");
    }
}
