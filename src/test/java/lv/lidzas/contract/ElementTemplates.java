package lv.lidzas.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.library.StepOptions;

/** What Camunda Modeler offers an analyst: one template for each of our steps, and for what stands around them. */
final class ElementTemplates {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIX = "lv.lidzas.";
    private static final Pattern RECIPIENT = Pattern.compile("name=\"recipient\" value=\"(\\w+)\"");

    private ElementTemplates() {}

    /** File names beside their text. No {@code $schema}: Modeler then takes them for Camunda 7. */
    static Map<String, String> generate(Map<String, StepType> steps) {
        Map<String, String> files = new TreeMap<>();
        steps.forEach((bean, step) -> {
            String name = bean.substring(0, bean.length() - "Delegate".length());
            files.put(name + ".json", text(step(name, bean, step)));
        });
        files.put("formTask.json", text(formTask()));
        files.put("formStart.json", text(formStart()));
        files.put("decisionTask.json", text(decisionTask()));
        files.put("calledProcess.json", text(calledProcess()));
        files.put("messageWithForm.json", text(messageWithForm()));
        return files;
    }

    private static ObjectNode step(String name, String bean, StepType step) {
        ObjectNode template = template(name, step.name(), described(step), step.send() ? "SendTask" : "ServiceTask");
        ArrayNode properties = (ArrayNode) template.get("properties");
        hidden(properties, "camunda:delegateExpression", "${" + bean + "}");
        if (step.send()) {
            ObjectNode async = property(properties, null, "Hidden", "property", "camunda:asyncBefore");
            async.put("value", true);
        }
        for (StepType.Property parameter : step.properties()) {
            ObjectNode property = property(
                    properties,
                    parameter.label(),
                    choices(parameter).isEmpty() ? "String" : "Dropdown",
                    "camunda:property",
                    parameter.name());
            for (String option : choices(parameter)) {
                property.withArray("choices").addObject().put("name", option).put("value", option);
            }
            if (parameter.required()) {
                property.putObject("constraints").put("notEmpty", true);
            } else {
                property.put("optional", true);
            }
        }
        return template;
    }

    /** What the step does, and in processes about which records: any other deployment is refused. */
    private static String described(StepType step) {
        return step.records().length == 0
                ? step.description()
                : step.description() + " Procesos par ierakstu: " + String.join(", ", step.records()) + ".";
    }

    /**
     * What can be chosen is offered only where the application's own code is the list: rows, mail texts and elements are
     * an analyst's to add, and a closed list would stand in the way.
     */
    private static Collection<String> choices(StepType.Property parameter) {
        return parameter.kind() == StepType.Kind.RECIPIENT ? recipients() : StepOptions.of(parameter);
    }

    /** All that our models write to. */
    private static Collection<String> recipients() {
        Set<String> names = new TreeSet<>();
        Sources.under(Sources.PRODUCT).forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                Matcher recipient = RECIPIENT.matcher(new String(content, StandardCharsets.UTF_8));
                while (recipient.find()) {
                    names.add(recipient.group(1));
                }
            }
        });
        return names;
    }

    private static ObjectNode formTask() {
        ObjectNode template = template(
                "formTask", "Uzdevums ar veidlapu", "Darbs, ko veic cilvēks; veidlapa prasa vienu lēmumu.", "UserTask");
        ArrayNode properties = (ArrayNode) template.get("properties");
        required(property(properties, "Nosaukums: darbības vārds un objekts", "String", "property", "name"));
        required(property(properties, "Veidlapas id", "String", "property", "camunda:formRef"));
        hidden(properties, "camunda:formRefBinding", "latest");
        ObjectNode groups =
                property(properties, "Kam uzdevums redzams", "Dropdown", "property", "camunda:candidateGroups");
        groups.put("value", "coordinators,managers");
        choice(groups, "Koordinatori un vadītāji", "coordinators,managers");
        choice(groups, "Koordinatori", "coordinators");
        choice(groups, "Vadītāji", "managers");
        choice(groups, "Aizsardzība (izvieto administrators)", "safeguarding");
        ObjectNode waits =
                property(properties, "Ko process te gaida (ja ne mūs)", "Dropdown", "camunda:property", "waitsFor");
        waits.put("optional", true);
        choice(waits, "Pretendentu", "applicant");
        choice(waits, "Brīvprātīgo", "volunteer");
        choice(waits, "Atbalstāmo", "supported");
        choice(waits, "Iestādi", "institution");
        choice(waits, "Ieteicēju", "referee");
        choice(waits, "Likumisko pārstāvi", "guardian");
        ObjectNode due = property(properties, "Termiņš no deadlines.dmn", "String", "property", "camunda:dueDate");
        due.put("value", "${deadlines.");
        due.putObject("constraints")
                .putObject("pattern")
                .put("value", "^(\\$\\{[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)?\\})?$")
                .put("message", "${deadlines.<nosaukums>} vai datuma mainīgais");
        ObjectNode priority = property(properties, "Veids", "Dropdown", "property", "camunda:priority");
        priority.put("value", "50");
        choice(priority, "Mūsu pašu darbs", "50");
        choice(priority, "Gaidām atbildi no cilvēka", "10");
        property(
                        properties,
                        "Cits cilvēks nekā tas, kurš veica soli (uzdevuma vai sākuma notikuma id)",
                        "String",
                        "camunda:property",
                        "otherThan")
                .put("optional", true);
        return template;
    }

    private static ObjectNode formStart() {
        ObjectNode template = template(
                "formStart",
                "Sākums ar veidlapu",
                "Kolēģis sāk procesu ar veidlapu: tā pieraksta jaunu ierakstu, vai tajā izvēlas esošu"
                        + " (teksta lauks ar īpašību record, piemēram, volunteer vai case).",
                "StartEvent");
        ArrayNode properties = (ArrayNode) template.get("properties");
        required(property(properties, "Nosaukums", "String", "property", "name"));
        required(property(properties, "Veidlapas id", "String", "property", "camunda:formRef"));
        hidden(properties, "camunda:formRefBinding", "latest");
        return template;
    }

    private static ObjectNode decisionTask() {
        ObjectNode template = template(
                "decisionTask",
                "Lēmumu tabula",
                "Jautā lēmumu tabulai; atbilde paliek mainīgajā ar tabulas id.",
                "BusinessRuleTask");
        ArrayNode properties = (ArrayNode) template.get("properties");
        required(property(properties, "Tabulas id", "String", "property", "camunda:decisionRef"));
        hidden(properties, "camunda:decisionRefBinding", "latest");
        required(property(properties, "Mainīgais: tabulas id", "String", "property", "camunda:resultVariable"));
        hidden(properties, "camunda:mapDecisionResult", "singleEntry");
        return template;
    }

    private static ObjectNode calledProcess() {
        ObjectNode template = template(
                "calledProcess", "Izsaukts process", "Izpilda citu procesu par to pašu ierakstu.", "CallActivity");
        ArrayNode properties = (ArrayNode) template.get("properties");
        required(property(properties, "Procesa id", "String", "property", "calledElement"));
        ObjectNode key = properties.addObject();
        key.put("type", "Hidden").put("value", "#{execution.processBusinessKey}");
        key.putObject("binding").put("type", "camunda:in:businessKey");
        return template;
    }

    private static ObjectNode messageWithForm() {
        ObjectNode template = template(
                "messageWithForm",
                "Ziņa ar veidlapu",
                "Cilvēks ārpus organizācijas aizpilda veidlapu mūsu lapā.",
                "StartEvent");
        ((ArrayNode) template.get("appliesTo"))
                .add("bpmn:IntermediateCatchEvent")
                .add("bpmn:BoundaryEvent");
        required(
                property((ArrayNode) template.get("properties"), "Veidlapas id", "String", "camunda:property", "form"));
        return template;
    }

    private static ObjectNode template(String id, String name, String description, String appliesTo) {
        ObjectNode template = JSON.createObjectNode();
        template.put("name", name).put("id", PREFIX + id).put("description", description);
        template.putArray("appliesTo").add("bpmn:" + appliesTo);
        template.putArray("properties");
        return template;
    }

    private static void hidden(ArrayNode properties, String attribute, String value) {
        property(properties, null, "Hidden", "property", attribute).put("value", value);
    }

    private static ObjectNode property(
            ArrayNode properties, String label, String type, String binding, String bindingName) {
        ObjectNode property = properties.addObject();
        if (label != null) {
            property.put("label", label);
        }
        property.put("type", type);
        property.putObject("binding").put("type", binding).put("name", bindingName);
        return property;
    }

    private static void required(ObjectNode property) {
        property.putObject("constraints").put("notEmpty", true);
    }

    private static void choice(ObjectNode property, String name, String value) {
        property.withArray("choices").addObject().put("name", name).put("value", value);
    }

    private static String text(ObjectNode template) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(template) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
