package lv.lidzas.workflow.engine.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import lv.lidzas.nodes.StartTurn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/**
 * An engine that makes its tables in its turn, so that nodes which start together over an empty database do not meet, and
 * that reads and writes instants, not the clock of a place.
 */
class StoredEngineConfiguration extends SpringProcessEngineConfiguration {

    private static final String BEFORE = "<mappers>";
    private static final String AFTER = "</mappers>";
    private static final String OURS = "<mapper resource=\"lv/lidzas/workflow/engine/taskList.xml\"/>";
    private static final String HANDLERS =
            "<typeHandlers><typeHandler handler=\"" + UtcDates.class.getName() + "\"/></typeHandlers>";

    private final StartTurn turn;

    StoredEngineConfiguration(StartTurn turn) {
        this.turn = turn;
    }

    @Override
    public ProcessEngine buildProcessEngine() {
        turn.take();
        return super.buildProcessEngine();
    }

    /**
     * How the engine maps its tables, with one word more about dates and our own way to list tasks: nothing else is offered
     * to say it with.
     */
    @Override
    protected InputStream getMyBatisXmlConfigurationSteam() {
        try (InputStream given = super.getMyBatisXmlConfigurationSteam()) {
            String mappings = new String(given.readAllBytes(), StandardCharsets.UTF_8);
            if (!mappings.contains(BEFORE) || !mappings.contains(AFTER) || mappings.contains("<typeHandlers>")) {
                throw new IllegalStateException("the engine's mappings are not as they were");
            }
            return new ByteArrayInputStream(mappings.replace(BEFORE, HANDLERS + BEFORE)
                    .replace(AFTER, OURS + AFTER)
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
