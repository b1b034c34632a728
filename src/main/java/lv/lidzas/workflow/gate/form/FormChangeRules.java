package lv.lidzas.workflow.gate.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.records.RecordType;
import lv.lidzas.workflow.deployed.DeployedFiles.Stored;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Surroundings;

/**
 * A new version of a form counts at once, for running instances and kept records too, which hold answers of the earlier
 * one. An answer that a diagram reads stays of its kind; that it is still asked at all, the diagram's own rules see. A
 * question about a record that is asked no more, or otherwise, leaves what was answered: worth a warning.
 */
public final class FormChangeRules {

    private final String resource;
    private final FormFile form;
    private final Surroundings around;
    private final Findings findings;

    public FormChangeRules(String resource, FormFile form, Surroundings around, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.around = around;
        this.findings = findings;
    }

    public void check() {
        around.deployed().form(form.id()).ifPresent(before -> {
            answers(before.answers());
            before.components().stream()
                    .filter(component -> component.isInput() && component.isBound())
                    .forEach(this::question);
        });
    }

    private void answers(Map<String, Component> before) {
        form.answers().forEach((key, now) -> {
            if (before.containsKey(key) && before.get(key).kind() != now.kind()) {
                Set<String> readers = readers(key);
                if (!readers.isEmpty()) {
                    findings.refuse(form.place(resource, now), "form.answerRetyped", key, readers);
                }
            }
        });
    }

    private Set<String> readers(String answer) {
        Set<String> readers = new TreeSet<>();
        for (ProcessModel model : around.library().all()) {
            if (model.forms().containsValue(form.id())
                    && model.reads(around.library()).contains(answer)) {
                readers.add(model.key());
            }
        }
        return readers;
    }

    /** One that the record does not know itself, and keeps beside its own fields. */
    private void question(Component before) {
        Optional<RecordType> type = around.domain()
                .recordType(Objects.requireNonNull(before.record()))
                .filter(known -> !known.fields().containsKey(before.key()));
        if (type.isEmpty()) {
            return;
        }
        Optional<Component> now = same(form, before);
        if (now.isPresent() && now.get().kind() == before.kind() || now.isEmpty() && isAskedElsewhere(before)) {
            return;
        }
        long answered = around.domain().answered(type.get(), before.key());
        if (answered > 0) {
            Place place =
                    now.map(component -> form.place(resource, component)).orElseGet(() -> form.place(resource, before));
            findings.warn(place, now.isPresent() ? "form.questionRetyped" : "form.questionGone", answered);
        }
    }

    private boolean isAskedElsewhere(Component component) {
        for (Stored file : around.deployed().files().files()) {
            String id = FileNames.id(file.resource());
            if (file.resource().endsWith(FileNames.FORM)
                    && !id.equals(form.id())
                    && around.library()
                            .form(id)
                            .flatMap(other -> same(other, component))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Component> same(FormFile form, Component component) {
        return form.components().stream()
                .filter(other -> Objects.equals(component.record(), other.record())
                        && component.key().equals(other.key()))
                .findFirst();
    }
}
