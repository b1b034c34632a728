package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.FormTexts;
import lv.lidzas.records.Actor;
import org.springframework.stereotype.Component;

/** Start forms about a record that is there already: who may be chosen, and the form once somebody is. */
@Component
public class StartDesk {

    /** Under this name the form of a page shows what is chosen. */
    private static final String ABOUT = "aboutRecord";

    private static final String SHOWN = "**{{%1$s.label}}:** {{%1$s.title}}, {{%1$s.reference}}".formatted(ABOUT);

    private final FormAssembly assembly;
    private final RecordChoice choices;

    StartDesk(FormAssembly assembly, RecordChoice choices) {
        this.assembly = assembly;
        this.choices = choices;
    }

    /**
     * Where a start form lets its reader choose.
     *
     * @param kind of record
     * @param key of the field
     */
    public record Choice(String kind, String key) {}

    /** What a start form lets its reader choose; empty if it makes a record of its own. */
    public Optional<Choice> choice(String formId) {
        return Field.choice(Field.of(assembly.outline(place(formId))))
                .map(field -> new Choice(field.chooses(), field.key()));
    }

    /** The likeliest records first; none for whoever may read none of this kind. */
    public List<FoundRecord> find(String kind, String query, int most, Actor actor, Locale language) {
        return choices.find(kind, query, most, actor, language);
    }

    /**
     * The form about a record that is chosen already: it says about which, in the place of the choice.
     *
     * @throws lv.lidzas.workflow.NoSuchRecord if it cannot be chosen, or this actor may not read it
     */
    public OpenForm open(String formId, String reference, String title, Actor actor, Locale language) {
        ObjectNode form = assembly.schema(place(formId));
        assembly.requireRights(form, null, actor);
        Field choice = Field.choice(Field.of(form)).orElseThrow();
        RecordChoice.Chosen chosen = choices.chosen(choice.chooses(), reference, actor);
        Map<String, Object> data = new LinkedHashMap<>(assembly.data(form, null, Map::of));
        String own = FormTexts.property(form, "title", language);
        JsonNode inLanguage = FormTexts.inLanguage(form, language);
        Field shown = Field.choice(Field.of(inLanguage)).orElseThrow();
        data.put(ABOUT, Map.of("label", shown.label(), "title", chosen.title(), "reference", chosen.reference()));
        ((ObjectNode) shown.node()).put("type", "text").put("text", SHOWN);
        return new OpenForm(formId, own.isEmpty() ? title : own, inLanguage, data);
    }

    private static FormAssembly.Place place(String formId) {
        return new FormAssembly.Place(formId, null, "", false);
    }
}
