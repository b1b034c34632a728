package lv.lidzas.workflow.gate.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.feel.FormCondition;
import lv.lidzas.feel.FormCondition.How;
import lv.lidzas.feel.FormCondition.Use;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.FormFile.Component;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.KindWords;

/** Conditions compare fields of their own form with values that those can have, and leave each field a way to be seen. */
final class FormConditionRules {

    private final String resource;
    private final FormFile form;
    private final Findings findings;

    FormConditionRules(String resource, FormFile form, Findings findings) {
        this.resource = resource;
        this.form = form;
        this.findings = findings;
    }

    void check() {
        for (Component component : form.components()) {
            JsonNode hide = component.node().path("conditional").path("hide");
            condition(component, hide).ifPresent(condition -> {
                if (form.isAlways(
                        hide.textValue(), () -> FieldValues.of(form, condition).alwaysHold(condition))) {
                    say(component, "fieldCondition.always", hide.asText());
                }
            });
            condition(component, component.node().path("readonly"));
        }
    }

    /** @return the condition, if what it says of fields is true */
    private Optional<FormCondition> condition(Component component, JsonNode text) {
        if (!text.isTextual()) {
            return Optional.empty();
        }
        try {
            FormCondition condition = FormCondition.parse(text.textValue());
            boolean good = true;
            for (Use use : condition.uses()) {
                good &= fits(component, use);
            }
            return good ? Optional.of(condition) : Optional.empty();
        } catch (NotAllowed e) {
            // The grammar refuses it.
            return Optional.empty();
        }
    }

    private boolean fits(Component component, Use use) {
        String name = String.join(".", use.path());
        Optional<Component> field = form.at(use.path());
        if (field.isEmpty()) {
            say(component, "fieldCondition.field", name);
            return false;
        }
        // One that nobody writes may hide itself while it is empty.
        if (field.get().node() == component.node() && component.isWritable()) {
            say(component, "fieldCondition.self", name);
            return false;
        }
        FieldKind kind = field.get().kind();
        Set<String> codes = field.get().codes();
        if (use.literal() instanceof String code
                && (kind == FieldKind.CODE || kind == FieldKind.CODES)
                && !code.isEmpty()
                && !codes.isEmpty()
                && !codes.contains(code)) {
            say(component, "fieldCondition.code", name, code, codes);
            return false;
        }
        if (!isPossible(kind, use)) {
            say(component, "fieldCondition.kind", name, KindWords.of(kind));
            return false;
        }
        return true;
    }

    private static boolean isPossible(FieldKind kind, Use use) {
        if (use.how() == How.IS_ON) {
            return kind == FieldKind.BOOLEAN;
        }
        if (use.how() == How.CONTAINS) {
            return kind == FieldKind.CODES && use.literal() instanceof String;
        }
        if (use.how() == How.COMPARES) {
            return kind == FieldKind.NUMBER && use.literal() instanceof BigDecimal;
        }
        if (use.literal() == null) {
            return true;
        }
        return switch (kind) {
            case CODE, TEXT, NAME, EMAIL, PHONE, LINK, MONTH, TIME, DURATION, REFERENCE ->
                use.literal() instanceof String;
            case NUMBER -> use.literal() instanceof BigDecimal;
            case BOOLEAN -> use.literal() instanceof Boolean;
            case DATE -> use.literal() instanceof String text && text.isEmpty();
            case CODES -> false;
        };
    }

    private void say(Component component, String key, Object... arguments) {
        findings.refuse(component.place(resource), key, arguments);
    }
}
