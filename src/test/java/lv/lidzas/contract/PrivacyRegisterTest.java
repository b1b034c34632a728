package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
class PrivacyRegisterTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theRegisterListsExactlyTheColumnsThatSayTheyArePersonal() throws IOException {
        assertThat(register()).isEqualTo(comments());
    }

    private Map<String, String> comments() {
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
        return comments;
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
