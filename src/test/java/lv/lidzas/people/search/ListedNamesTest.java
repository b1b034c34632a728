package lv.lidzas.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of record has a name in lists, or says why not. */
@IntegrationTest
class ListedNamesTest {

    /** About many, or called by their number: their tasks say what is to be done. Visits and hours have no process. */
    private static final Set<String> NAMELESS = Set.of("caseCheck", "digest", "programme", "visit", "hours");

    @Autowired
    private ObjectProvider<ListedNames> kinds;

    @Autowired
    private RecordStores records;

    @Autowired
    private NamesOfRecords names;

    @Autowired
    private CountedStatements statements;

    @Test
    void everyKindHasANameOrNeedsNone() {
        assertThat(kinds.stream().map(ListedNames::kind)).doesNotHaveDuplicates();
        assertThat(records.types().stream()
                        .map(RecordType::name)
                        .filter(kind -> !NAMELESS.contains(kind) && isOfTheProduct(kind)))
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map(ListedNames::kind).toList());
    }

    @Test
    void allKindsAreFoundInOneStatement() {
        List<String> references = records.types().stream()
                .map(type -> type.prefix() + "-1999-999999")
                .toList();
        Set<String> everybody = Set.of(
                StaffGroups.COORDINATORS, StaffGroups.MANAGERS, StaffGroups.ANALYSTS, StaffGroups.ADMINISTRATORS);

        statements.reset();
        assertThat(names.of(references, everybody, Languages.LATVIAN)).isEmpty();
        assertThat(names.of(references, everybody, Locale.ENGLISH)).isEmpty();
        statements.stop();

        assertThat(statements.total()).as("%s", statements).isEqualTo(2);
    }

    @Test
    void nobodyGetsANameOfARecordThatHeMayNotRead() {
        statements.reset();
        assertThat(names.of(List.of("C-1999-999999", "V-1999-999999"), Set.of(StaffGroups.ANALYSTS), Languages.LATVIAN))
                .isEmpty();
        statements.stop();

        assertThat(statements.total()).as("not even asked").isZero();
    }

    private static boolean isOfTheProduct(String kind) {
        return !kind.startsWith("tool");
    }
}
