package lv.lidzas.forms;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.forms.page.FormDifferences;
import lv.lidzas.forms.page.FormPages;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/**
 * Opens and submits forms that no process waits for: public ones, those that make a record and those that change one. Every
 * submission is validated against the deployed form and stored in one transaction.
 */
@Component
@Transactional
public class Forms {

    private final FormDesk desk;
    private final FormPages pages;
    private final FormDifferences differences;
    private final ObjectProvider<PublicForm> publicForms;

    Forms(FormDesk desk, FormPages pages, FormDifferences differences, ObjectProvider<PublicForm> publicForms) {
        this.desk = desk;
        this.pages = pages;
        this.differences = differences;
        this.publicForms = publicForms;
    }

    /**
     * A form that a {@link PublicForm} bean names.
     *
     * @throws NoSuchRecord if none does
     */
    public OpenForm openPublic(String formId, Locale language) {
        publicForm(formId);
        return desk.open(formId, null, "", false, Map::of, Actor.visitor(), language);
    }

    /** @return the new reference */
    public String submitPublic(String formId, Map<String, Object> data, Locale language) {
        PublicForm form = publicForm(formId);
        FormDesk.Beginning beginning = desk.acceptNew(formId, data, Actor.visitor(), language);
        return desk.taken(
                () -> form.submit(beginning.values(), new FormContext(formId, Actor.visitor(), language)), language);
    }

    /** A form that makes a record outside a process: a visit. */
    public OpenForm openNew(String formId, Actor actor, Locale language) {
        return desk.open(formId, null, "", false, Map::of, actor, language);
    }

    /**
     * Makes a record outside a process.
     *
     * @param given what is known without asking, added to what was entered
     * @return the new reference
     */
    public String submitNew(
            String formId, Map<String, Object> given, Map<String, Object> data, Actor actor, Locale language) {
        FormDesk.Beginning beginning = desk.acceptNew(formId, data, actor, language);
        beginning.values().putAll(given);
        return desk.create(beginning, new FormContext(formId, actor, language));
    }

    /**
     * Looks at what would be stored, and stores nothing.
     *
     * @throws lv.lidzas.records.InvalidForm with all that is wrong
     */
    public void checkNew(String formId, Map<String, Object> data, Actor actor, Locale language) {
        desk.acceptNew(formId, data, actor, language);
    }

    /** A card: a form without an event, over one record. */
    public OpenForm openCard(String formId, String reference, Actor actor, Locale language) {
        return desk.open(formId, reference, "", false, Map::of, actor, language);
    }

    /** Stores what was changed on a card. */
    public void submitCard(String formId, String reference, Map<String, Object> data, Actor actor, Locale language) {
        desk.accept(formId, reference, false, Map::of, data, actor, language);
    }

    /**
     * A form as a page of plain HTML, for {@code templates/forms/form.html}.
     *
     * @param entered what a reader has entered so far, as {@link #decode} gives it; {@code null} shows the record
     * @param errors by key of the field
     */
    public FormPage page(
            OpenForm form, @Nullable Map<String, Object> entered, Map<String, String> errors, Locale language) {
        return pages.page(form, entered, errors, language);
    }

    /** What the parameters of a posted page mean, nested as the form is. */
    public Map<String, Object> decode(OpenForm form, MultiValueMap<String, String> parameters) {
        return pages.decode(form, parameters);
    }

    /**
     * What stands in the record now where something else was entered: a sentence by key of the field, as {@link #page} takes
     * for errors.
     */
    public Map<String, String> differences(OpenForm form, Map<String, Object> entered, Locale language) {
        return differences.of(form, entered, language);
    }

    private PublicForm publicForm(String formId) {
        return publicForms.stream()
                .filter(form -> form.formId().equals(formId))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
