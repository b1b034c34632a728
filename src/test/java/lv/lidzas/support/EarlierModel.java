package lv.lidzas.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;

/** The diagram of a process as it was before something was drawn into it. */
public final class EarlierModel {

    private String model;

    private EarlierModel(String model) {
        this.model = model;
    }

    /** As the process is deployed now. */
    public static EarlierModel of(String process, RepositoryService models) throws IOException {
        String latest = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return new EarlierModel(new String(models.getProcessModel(latest).readAllBytes(), StandardCharsets.UTF_8));
    }

    /** A line of it was another one. */
    public EarlierModel with(String earlier, String insteadOf) {
        assertThat(model).contains(insteadOf);
        model = model.replace(insteadOf, earlier);
        return this;
    }

    /** Elements were not there, nor were they drawn. */
    public EarlierModel without(String... ids) {
        for (String id : ids) {
            without("bpmn", id);
            without("bpmndi", id + "_di");
        }
        return this;
    }

    private void without(String prefix, String id) {
        String rest = model.replaceAll(
                "(?s)<" + prefix + ":(\\w+) id=\"" + id + "\"(?:[^>]*/>|[^>]*>.*?</" + prefix + ":\\1>)", "");
        assertThat(rest).as(id).hasSizeLessThan(model.length());
        model = rest;
    }

    /** The whole file. */
    public String xml() {
        return model;
    }
}
