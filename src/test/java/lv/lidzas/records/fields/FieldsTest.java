package lv.lidzas.records.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import org.junit.jupiter.api.Test;

/** A field is declared once; everything else follows from that. */
class FieldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final Fields<Key> FIELDS = Fields.of(Key.class)
            .shown("reference", FieldKind.REFERENCE, Key::reference)
            .date("since", key -> key.since, (key, day) -> key.since = day)
            .number("teeth", key -> key.teeth, (key, teeth) -> key.teeth = teeth)
            .codes("doors", key -> key.doors, (key, doors) -> key.doors = doors)
            .bool("lost", key -> key.lost, (key, lost) -> key.lost = lost)
            .handled("note", FieldKind.TEXT)
            .shown("slow", FieldKind.TEXT, Key::slow)
            .rest(key -> key);

    private final Key key = new Key("Y-2026-000001");

    private static final class Key extends AttributedRecord {

        private LocalDate since;
        private Integer teeth;
        private List<String> doors = List.of();
        private boolean lost;
        private int looked;

        private Key(String reference) {
            super(reference);
        }

        private String slow() {
            looked++;
            return "slow";
        }
    }

    @Test
    void whatIsWrittenIsRead() {
        FIELDS.apply(key, Map.of("since", DAY, "teeth", 5.0, "doors", List.of("inner"), "lost", true, "owner", "Anna"))
                .end();

        assertThat(FIELDS.read(key, Set.of("since", "teeth", "doors", "lost")))
                .isEqualTo(Map.of("since", DAY, "teeth", 5, "doors", List.of("inner"), "lost", true, "owner", "Anna"));
    }

    @Test
    void aKeyThatIsNotDeclaredIsAnAdditionalAttributeUntilItIsEmptied() {
        FIELDS.apply(key, Map.of("madeOn", DAY)).end();
        assertThat(FIELDS.read(key, Set.of())).containsEntry("madeOn", DAY);

        Map<String, Object> emptied = new HashMap<>();
        emptied.put("madeOn", null);
        FIELDS.apply(key, emptied).end();
        assertThat(key.attributes()).isEmpty();
    }

    @Test
    void aDeclaredKeyIsNeverAnAdditionalAttribute() {
        for (String declared : FIELDS.kinds().keySet()) {
            Map<String, Object> emptied = new HashMap<>();
            emptied.put(declared, null);
            if (FIELDS.shown().contains(declared)) {
                assertThatThrownBy(() -> FIELDS.apply(key, emptied)).isInstanceOf(NotTaken.class);
            } else {
                FIELDS.apply(key, emptied);
            }
            assertThat(key.attributes()).isEmpty();
        }
    }

    @Test
    void whatNoVerbTakesIsRefused() {
        Handled handled = FIELDS.apply(key, Map.of("note", "Zvanīja."));
        assertThatThrownBy(handled::end).isInstanceOf(NotTaken.class).hasMessageNotContaining("Zvanīja");

        assertThat(handled.<String>take("note")).isEqualTo("Zvanīja.");
        handled.end();
    }

    @Test
    void onlyWhatIsAskedForIsLookedUp() {
        FIELDS.read(key, Set.of("since"));
        assertThat(key.looked).isZero();

        FIELDS.read(key, Set.of("slow"));
        assertThat(key.looked).isOne();
    }

    @Test
    void aKindWithoutAdditionalAttributesRefusesWhatIsNotDeclared() {
        Fields<Key> closed =
                Fields.of(Key.class).handled("note", FieldKind.TEXT).noMore();

        assertThatThrownBy(() -> closed.apply(key, Map.of("owner", "Anna"))).isInstanceOf(NotTaken.class);
    }

    @Test
    void aKeyIsDeclaredOnce() {
        assertThatThrownBy(() ->
                        Fields.of(Key.class).handled("note", FieldKind.TEXT).shown("note", FieldKind.TEXT, Key::slow))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
