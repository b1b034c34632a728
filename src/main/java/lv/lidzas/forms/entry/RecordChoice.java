package lv.lidzas.forms.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.values.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The record that a start form lets its reader choose. Nobody finds, chooses or holds a record of a kind that he or she may
 * not read; for them there is none.
 */
@Component
class RecordChoice {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]-[0-9]{4}-[0-9]{6,10}");
    private static final int LONGEST_QUERY = 200;

    private final ObjectProvider<RecordFinder> finders;
    private final RecordStores records;
    private final MessageSource messages;

    RecordChoice(ObjectProvider<RecordFinder> finders, RecordStores records, MessageSource messages) {
        this.finders = finders;
        this.records = records;
        this.messages = messages;
    }

    /** The likeliest records of a kind first; none without a query. */
    List<FoundRecord> find(String kind, String query, int most, Actor actor, Locale language) {
        String asked = ShortText.read(query);
        if (asked.isEmpty() || !mayRead(kind, actor)) {
            return List.of();
        }
        return finder(kind)
                .map(finder -> finder.find(asked.substring(0, Math.min(asked.length(), LONGEST_QUERY)), most, language))
                .orElse(List.of());
    }

    /**
     * The record of a reference that came from outside.
     *
     * @throws NoSuchRecord if there is none of this kind, or none that this actor may read
     */
    Chosen chosen(String kind, @Nullable Object reference, Actor actor) {
        String number = reference instanceof String text ? text.strip().toUpperCase(Locale.ROOT) : "";
        if (!REFERENCE.matcher(number).matches()
                || !records.typeOf(number).map(RecordType::name).equals(Optional.of(kind))
                || !mayRead(kind, actor)) {
            throw new NoSuchRecord();
        }
        return new Chosen(number, records.named(kind).title(number));
    }

    /** A record that may be chosen. */
    record Chosen(String reference, String title) {}

    /**
     * The same for what is submitted now: nobody erases or joins the record until the transaction ends.
     *
     * @throws InvalidForm if nothing, something of another kind or nothing that is there is chosen
     */
    String taken(Field field, @Nullable Object reference, Actor actor, Locale language) {
        try {
            String chosen = chosen(field.chooses(), reference, actor).reference();
            finder(field.chooses()).orElseThrow(NoSuchRecord::new).hold(chosen);
            return chosen;
        } catch (NoSuchRecord none) {
            throw new InvalidForm(Map.of(field.key(), messages.getMessage("form.error.record", null, language)));
        }
    }

    private boolean mayRead(String kind, Actor actor) {
        return actor.isStaff()
                && records.type(kind)
                        .filter(type -> type.readableBy(actor.groups()))
                        .isPresent();
    }

    private Optional<RecordFinder> finder(String kind) {
        return finders.stream().filter(finder -> finder.record().equals(kind)).findFirst();
    }
}
