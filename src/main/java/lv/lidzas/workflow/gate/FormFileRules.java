package lv.lidzas.workflow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import lv.lidzas.workflow.FieldKind;
import lv.lidzas.workflow.Subject;
import lv.lidzas.workflow.gate.FormFile.Component;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** A form asks only what Tasklist and the pages can show, and keeps every value where it belongs. */
final class FormFileRules {

    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "group",
            "spacer",
            "separator");

    /** Keys that the server adds to a form. */
    private static final Set<String> RESERVED =
            Set.of("formVersion", "subjectRevision", VariableDerivation.OBTAINED_BY);

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private static final String NAME = "[a-z][A-Za-z0-9]*";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

    private final String resource;
    private final FormFile form;
    private final Surroundings around;
    private final Findings findings;

    FormFileRules(String resource, FormFile form, Surroundings around, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.around = around;
        this.findings = findings;
    }

    void check() {
        if (!"default".equals(form.root().path("type").asText())) {
            findings.add(resource, null, "The form's type has to be \"default\"; make it anew as a Camunda 7 form.");
        }
        Set<String> keys = new HashSet<>();
        for (Component component : form.components()) {
            if (!TYPES.contains(component.type())) {
                say(
                        component,
                        "components of type \"" + component.type()
                                + "\" are not known to Tasklist and our pages; use another.");
            }
            if (component.type().equals("group")) {
                group(component);
            }
            condition(component);
            if (component.isInput()) {
                key(component, keys);
                input(component);
            }
        }
        if (seenOutside()) {
            new EnglishRules(resource, form, findings).check();
        }
    }

    private void key(Component component, Set<String> keys) {
        String key = component.key();
        if (!key.matches(NAME)) {
            say(component, "its key has to be one word in lowerCamelCase.");
        } else if (!keys.add(key)) {
            say(component, "another component of the form has the same key; rename one.");
        } else if (RESERVED.contains(key)) {
            say(component, "this key belongs to the server; choose another.");
        }
    }

    private void group(Component component) {
        String path = component.node().path("path").asText("");
        if (path.isEmpty()) {
            return;
        }
        if (component.isBound()) {
            say(component, "a bound group cannot stand inside another; move it out.");
        }
        if (around.domain().subject(path).isEmpty()) {
            say(
                    component,
                    "no record is called \"" + path + "\"; a group's path is one of "
                            + String.join(", ", new TreeSet<>(around.domain().subjectNames())) + ", or empty.");
        }
    }

    private void condition(Component component) {
        for (String expression : new String[] {
            component.node().path("conditional").path("hide").asText(""),
            component.node().path("readonly").asText(""),
            component.node().path("disabled").asText("")
        }) {
            if (expression.startsWith("=")
                    && FEEL.parseExpression(expression.substring(1)).isFailure()) {
                say(component, "its condition " + expression + " is not FEEL; correct it.");
            }
        }
    }

    private void input(Component component) {
        JsonNode node = component.node();
        if (component.type().equals("datetime")
                && !"date".equals(node.path("subtype").asText("date"))) {
            say(component, "only days are asked for; set the subtype to date.");
        }
        if (node.hasNonNull("valuesKey") || node.hasNonNull("valuesExpression")) {
            say(component, "its options have to stand in the form; replace the variable by a static list.");
        }
        limits(component);
        if (component.isBound()) {
            bound(component);
        } else {
            answer(component);
        }
    }

    private void limits(Component component) {
        JsonNode validate = component.node().path("validate");
        for (String limit : new String[] {"min", "max", "minLength", "maxLength"}) {
            if (!validate.path(limit).asText("0").matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
                say(component, "its limit " + limit + " has to be a plain number.");
            }
        }
        try {
            Pattern.compile(validate.path("pattern").asText(""));
        } catch (PatternSyntaxException e) {
            say(component, "its pattern is not a regular expression; correct it.");
        }
    }

    private void answer(Component component) {
        if (around.domain().publicForms().contains(form.id())) {
            say(
                    component,
                    "a public form makes a record and starts a process without answers; move it into the bound group.");
        }
        if (component.kind() == FieldKind.TEXT) {
            say(
                    component,
                    "free text has to stand in a bound group, so that it never reaches the engine; move it, or ask for a choice.");
        }
        if (component.isChoice()) {
            codes(component, true);
        }
    }

    private void bound(Component component) {
        if (component.isChoice()) {
            codes(component, false);
        }
        Optional<Subject> subject = around.domain().subject(component.subject());
        if (subject.isEmpty()) {
            return;
        }
        FieldKind known = subject.get().fields().get(component.key());
        if (known == null) {
            if (component.property("purpose").isBlank() || !Set.of("A", "B").contains(component.property("class"))) {
                say(
                        component,
                        "the record \"" + component.subject()
                                + "\" does not know it, so it is kept as an additional attribute; give it the custom properties purpose (what it is needed for) and class (A or B).");
            }
        } else if (component.isWritable() && !fits(component.kind(), known)) {
            say(
                    component,
                    "the record \"" + component.subject() + "\" keeps it as " + known + ", which a component of type \""
                            + component.type() + "\" cannot fill; use another type.");
        }
    }

    private static boolean fits(FieldKind asked, FieldKind known) {
        return switch (known) {
            case TEXT -> asked == FieldKind.TEXT || asked == FieldKind.CODE;
            case REFERENCE -> asked == FieldKind.TEXT || asked == FieldKind.CODE;
            default -> asked == known;
        };
    }

    private void codes(Component component, boolean needed) {
        Set<String> codes = component.codes();
        if (needed && codes.isEmpty()) {
            say(component, "it has no options; list them.");
        }
        if (codes.size() < component.node().path("values").size()) {
            say(component, "two of its options have the same value; change one.");
        }
        for (String code : codes) {
            if (!code.matches(CODE)) {
                say(
                        component,
                        "option \"" + code
                                + "\" has to be a code of letters, digits, _ and -; put the words into its label.");
            }
        }
    }

    private boolean seenOutside() {
        return around.domain().publicForms().contains(form.id())
                || around.library().latest().stream()
                        .anyMatch(model -> model.formsSeenOutside().contains(form.id()));
    }

    private void say(Component component, String sentence) {
        findings.add(resource, component.name(), "Component \"" + component.name() + "\": " + sentence);
    }
}
