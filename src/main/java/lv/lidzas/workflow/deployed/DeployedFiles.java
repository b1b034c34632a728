package lv.lidzas.workflow.deployed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * What is deployed already, read without regard to who is signed in. Declared here and implemented beside the engine,
 * because forms and files are not reachable by the engine's public queries.
 */
public interface DeployedFiles {

    /** Text of the latest version of a form. */
    Optional<byte[]> form(String formId);

    /** Text of the latest version of a decision table. */
    Optional<byte[]> decision(String decisionId);

    /** The latest deployed file of this bare name. */
    Optional<byte[]> file(String bareName);

    /** Every version of every process. */
    List<Definition> definitions();

    /** One version of a process. */
    Optional<Definition> definition(String definitionId);

    BpmnModelInstance model(String definitionId);

    /** How many instances run, by id of the version that they follow; a version without any is left out. */
    Map<String, Integer> runningInstances();

    /** The latest version of every file but diagrams, one per bare name. */
    List<Stored> files();

    /** A deployed file. */
    record Stored(String resource, byte[] content) {}

    /** A version of a process. */
    record Definition(String id, String key, int version, String resource) {}
}
