package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
class PrivacyRegisterTest {

    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?lidzas\\.(\\w+)|rename to (\\w+)");

    /** Of whoever looks after personal data; what is no such thing says what it is instead. */
    private static final String WHAT = "personal: [^;]*\\w[^;]*; kept: .*\\w.*|none: .*\\w.*";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theRegisterListsExactlyTheColumnsThatSayTheyArePersonal() throws IOException {
        assertThat(register()).isEqualTo(personal());
    }

    @Test
    void everyColumnSaysWhatItIsAndHowLongThatIsKept() throws IOException {
        assertThat(columns())
                .isNotEmpty()
                .allSatisfy((column, comment) -> assertThat(comment).as(column).matches(WHAT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "personal:", "personal: identity", "personal: ; kept: a year", "none:", "none", "a name"})
    void aCommentThatDoesNotSayItIsRefused(String comment) {
        assertThat(comment).doesNotMatch(WHAT);
    }

    private Map<String, String> personal() throws IOException {
        Map<String, String> personal = columns();
        personal.values().removeIf(comment -> !comment.startsWith("personal:"));
        return personal;
    }

    /** The comment on each column, empty where there is none. */
    private Map<String, String> columns() throws IOException {
        Map<String, String> columns = new TreeMap<>();
        jdbc.sql(
                        """
                        select c.relname || '.' || a.attname as name,
                               coalesce(col_description(c.oid, a.attnum), '') as description
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'lidzas' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped""")
                .query(row -> {
                    columns.put(row.getString("name"), row.getString("description"));
                });
        // Tables that only tests have are not the organisation's.
        Set<String> tables = tables();
        columns.keySet().removeIf(column -> !tables.contains(column.substring(0, column.indexOf('.'))));
        return columns;
    }

    private static Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (DirectoryStream<Path> migrations =
                Files.newDirectoryStream(Path.of("src/main/resources/db/migration"), "*.sql")) {
            for (Path migration : migrations) {
                Matcher table = TABLE.matcher(Files.readString(migration));
                while (table.find()) {
                    tables.add(table.group(1) == null ? table.group(2) : table.group(1));
                }
            }
        }
        return tables;
    }

    private static Map<String, String> register() throws IOException {
        Map<String, String> register = new TreeMap<>();
        try (Reader file = Files.newBufferedReader(Path.of("docs/privacy-register.yaml"))) {
            Map<String, Map<String, Map<String, String>>> tables = new Yaml().load(file);
            tables.forEach((table, columns) -> columns.forEach((column, entry) -> register.put(
                    table + "." + column, "personal: " + entry.get("category") + "; kept: " + entry.get("kept"))));
        }
        return register;
    }
}
