package lv.lidzas.forms.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import org.jspecify.annotations.Nullable;

/** Choices that the records behind a form offer, beside those of its file. */
enum ServedChoices {
    /** What may be chosen now. */
    OFFERED(OffersChoices::options, false),

    /** What was offered when the form was opened: a submission is judged by it. */
    KNOWN(OffersChoices::known, true);

    private final Source source;
    private final boolean marked;

    /** @param marked whether a field says that it was served */
    ServedChoices(Source source, boolean marked) {
        this.source = source;
        this.marked = marked;
    }

    private interface Source {
        List<Option> of(OffersChoices records, @Nullable String reference, String key);
    }

    /** Adds them to a field that is a choice. */
    void add(Field field, BoundRecords.Bound bound) {
        if (!field.isChoice() || !(bound.records() instanceof OffersChoices offering)) {
            return;
        }
        List<Option> added = source.of(offering, bound.reference(), field.key());
        if (added.isEmpty()) {
            return;
        }
        ObjectNode node = (ObjectNode) field.node();
        ArrayNode values = node.get("values") instanceof ArrayNode array ? array : node.putArray("values");
        if (marked) {
            node.put(Field.SERVED, true);
        }
        Set<String> known = field.codes();
        for (Option option : added) {
            if (known.add(option.value())) {
                values.addObject().put("label", option.label()).put("value", option.value());
                ObjectNode properties =
                        node.get("properties") instanceof ObjectNode own ? own : node.putObject("properties");
                properties.put("en.option." + option.value(), option.labelEnglish());
            }
        }
    }
}
