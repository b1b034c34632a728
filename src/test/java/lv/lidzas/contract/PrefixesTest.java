package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.yaml.snakeyaml.Yaml;

/** A reference says by its beginning of which kind it is: no two kinds have the same, and {@code prefixes.yaml} lists all. */
@IntegrationTest
class PrefixesTest {

    @Autowired
    private RecordStores records;

    @Test
    void eachBeginningIsListedWithItsKind() throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        records.types().forEach(type -> kinds.put(type.prefix(), type.name()));

        try (Reader yaml = Files.newBufferedReader(Path.of("src/test/resources/contract/prefixes.yaml"))) {
            assertThat(kinds).isEqualTo(new TreeMap<>(new Yaml().<Map<String, String>>load(yaml)));
        }
    }

    @Test
    void theApplicationDoesNotStartWithTwoKindsOfOneBeginningAndNamesBoth() {
        RecordStores twice = new RecordStores(
                new StaticListableBeanFactory(Map.of("first", kind("digest", "N"), "second", kind("funderReport", "N")))
                        .getBeanProvider(RecordStore.class));

        assertThatThrownBy(twice::types)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("digest")
                .hasMessageContaining("funderReport")
                .hasMessageContaining("N-");
    }

    private static RecordStore kind(String name, String prefix) {
        RecordStore store = Mockito.mock(RecordStore.class);
        RecordType type = records(name, prefix);
        Mockito.when(store.type()).thenReturn(type);
        return store;
    }

    private static RecordType records(String name, String prefix) {
        return new RecordType(name, prefix, Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), null);
    }
}
