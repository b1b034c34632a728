package lv.lidzas.workflow.gate.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.files.FormGrammar;
import lv.lidzas.workflow.gate.finding.EngineWords;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.KindWords;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.json.JsonFault;
import lv.lidzas.workflow.gate.library.Surroundings;

/**
 * A form asks only what Tasklist and the pages can show, and keeps every value where it belongs. Which members its
 * components may have is said by {@link FormGrammar} and not again here.
 */
public final class FormFileRules {

    /** Keys that the server adds to a form. */
    private static final Set<String> RESERVED = Set.of("formVersion", "subjectRevision", "startOpening", "obtainedBy");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_.]+)\\s*}}");

    private final String resource;
    private final FormFile form;
    private final Surroundings around;
    private final Findings findings;

    public FormFileRules(String resource, FormFile form, Surroundings around, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.around = around;
        this.findings = findings;
    }

    public void check() {
        List<JsonFault> faults = form.faults();
        for (JsonFault fault : faults) {
            Place place = fault.component() == null
                    ? Place.file(resource)
                    : new Component(fault.component(), null).place(resource);
            findings.refuse(place, fault.key(), fault.arguments().toArray());
        }
        if (!faults.isEmpty()) {
            // What is no form says nothing that could be compared with anything.
            return;
        }
        Set<String> keys = new HashSet<>();
        Map<String, Component> ids = new HashMap<>();
        for (Component component : form.components()) {
            Component twin = ids.putIfAbsent(component.node().path("id").asText(), component);
            if (twin != null) {
                say(component, "field.sameId", component.node().path("id").asText(), twin.place(resource));
            }
            if (component.type().equals("group")) {
                group(component);
            }
            placeholders(component);
            if (component.isInput()) {
                key(component, keys);
                list(component);
                new FieldLimits(resource, component, findings).check();
                if (component.isBound()) {
                    bound(component);
                } else if (!component.choosesRecord()) {
                    answer(component);
                }
            }
        }
        new RecordChoiceRules(resource, form, around, findings).check();
        new FormConditionRules(resource, form, findings).check();
        new FormDecisionRules(resource, form, around, findings).check();
        oneRecord();
        if (seenOutside()) {
            new EnglishRules(resource, form, findings).check();
            internal();
        }
    }

    private void key(Component component, Set<String> keys) {
        String key = component.key();
        if (!keys.add(key)) {
            say(component, "field.sameKey");
        } else if (RESERVED.contains(key)) {
            say(component, "field.serverKey");
        } else if (EngineWords.isTaken(key)
                || !component.isBound() && around.domain().recordNames().contains(key)) {
            say(component, "field.engineKey", key);
        }
    }

    /** A list that is named is there, and it alone says what may be chosen. */
    private void list(Component component) {
        String list = ListedOptions.listOf(component.node());
        if (list.isEmpty()) {
            return;
        }
        if (around.library().decision(list).flatMap(DecisionFile::list).isEmpty()) {
            say(component, "field.listUnknown", list);
        } else if (form.optionsOfItsOwn().contains(component.node().path("id").asText())) {
            findings.warn(component.place(resource), "field.listAndOptions", list);
        }
    }

    private void group(Component component) {
        String path = component.node().path("path").asText("");
        if (path.isEmpty()) {
            return;
        }
        if (component.isBound()) {
            say(component, "group.nested");
        }
        if (around.domain().recordType(path).isEmpty()) {
            say(component, "group.unknown", path, new TreeSet<>(around.domain().recordNames()));
        }
    }

    /** A form that makes a record makes one. */
    private void oneRecord() {
        boolean begins = around.domain().publicForms().contains(form.id())
                || around.library().latest().stream()
                        .anyMatch(model -> model.startForms().contains(form.id()));
        if (begins && form.records().size() > 1) {
            findings.refuse(Place.file(resource), "form.twoRecords", form.records());
        }
    }

    /** A value is shown of a field that the form has. */
    private void placeholders(Component component) {
        Matcher placeholder =
                PLACEHOLDER.matcher(component.node().path("text").asText("") + component.property("en.text"));
        while (placeholder.find()) {
            List<String> path = List.of(placeholder.group(1).split("\\."));
            if (path.size() > 2 || form.at(path).isEmpty()) {
                say(component, "field.placeholder", placeholder.group(1));
            }
        }
    }

    private void answer(Component component) {
        if (around.domain().publicForms().contains(form.id())) {
            say(component, "answer.public");
        }
        if (component.kind() == FieldKind.TEXT) {
            say(component, "answer.text");
        }
        if (component.isChoice() && component.codes().isEmpty()) {
            say(component, "answer.noOptions");
        }
        // One that only shows an earlier answer is no question.
        if (!component.isWritable()
                && component.node().path("validate").path("required").asBoolean()) {
            say(component, "answer.locked");
        }
    }

    private void bound(Component component) {
        String record = Objects.requireNonNull(component.record());
        Optional<Map<String, FieldKind>> fields = around.domain().fields(record);
        if (fields.isEmpty()) {
            return;
        }
        FieldKind known = fields.get().get(component.key());
        if (known == null) {
            if (component.property("purpose").isBlank() || !Set.of("A", "B").contains(component.property("class"))) {
                say(component, "bound.unknown", record);
            }
        } else if (component.isWritable() && around.domain().isShown(record, component.key())) {
            say(component, "bound.shown", record);
        } else if (component.isWritable() && !fits(component.kind(), known)) {
            say(component, "bound.kind", record, KindWords.of(known), component.type());
        }
    }

    /** What colleagues alone may see is on no form for somebody else. */
    private void internal() {
        form.components().stream()
                .filter(Component::isBound)
                .filter(component ->
                        around.domain().isInternal(Objects.requireNonNull(component.record()), component.key()))
                .forEach(component -> say(component, "bound.internal", component.record()));
    }

    private static boolean fits(FieldKind asked, FieldKind known) {
        return known.isWritten() ? asked == FieldKind.TEXT || asked == FieldKind.CODE : asked == known;
    }

    private boolean seenOutside() {
        return around.domain().publicForms().contains(form.id())
                || around.library().latest().stream()
                        .anyMatch(model -> model.formsSeenOutside().contains(form.id()));
    }

    private void say(Component component, String key, Object... arguments) {
        findings.refuse(component.place(resource), key, arguments);
    }
}
