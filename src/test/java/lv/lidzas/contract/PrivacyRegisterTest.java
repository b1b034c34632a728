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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
class PrivacyRegisterTest {

    private static final Pattern TABLE = Pattern.compile("create table lidzas\\.(\\w+)");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theRegisterListsExactlyTheColumnsThatSayTheyArePersonal() throws IOException {
        assertThat(register()).isEqualTo(comments());
    }

    private Map<String, String> comments() throws IOException {
        Map<String, String> comments = new TreeMap<>();
        jdbc.sql(
                        """
                        select c.relname || '.' || a.attname as name, d.description
                        from pg_description d
                        join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
                        where n.nspname = 'lidzas' and d.description like 'personal:%'""")
                .query(row -> {
                    comments.put(row.getString("name"), row.getString("description"));
                });
        // Tables that only tests have are not the organisation's.
        Set<String> tables = tables();
        comments.keySet().removeIf(column -> !tables.contains(column.substring(0, column.indexOf('.'))));
        return comments;
    }

    private static Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (DirectoryStream<Path> migrations =
                Files.newDirectoryStream(Path.of("src/main/resources/db/migration"), "*.sql")) {
            for (Path migration : migrations) {
                Matcher table = TABLE.matcher(Files.readString(migration));
                while (table.find()) {
                    tables.add(table.group(1));
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
