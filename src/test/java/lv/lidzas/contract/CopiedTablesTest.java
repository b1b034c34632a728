package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.yaml.snakeyaml.Yaml;

/** Whoever asks for a copy gets everything that the register lists: of each table it is decided whether it is copied. */
@IntegrationTest
class CopiedTablesTest {

    /** Why a table with personal columns is no part of a person's copy. */
    private static final Map<String, String> NOT_COPIED = Map.ofEntries(
            Map.entry("person_merge", "which colleague joined two records, and their numbers"),
            Map.entry("person_join", "which colleagues joined two records; the journal repeats what is copied"),
            Map.entry("person_erasure", "stands there only once nobody is left to ask"),
            Map.entry("erasure_request", "which colleagues decided on an erasure"),
            Map.entry("sign_in_link", "hours of a link that works for minutes"),
            Map.entry("asked_link", "an address for which a link was asked, for a day"),
            Map.entry("asked_mail", "counts emails that a visitor asks for, for a day"),
            Map.entry("form_opening", "whether a form was sent twice, for two days"),
            Map.entry("limit_count", "counts attempts, for hours"),
            Map.entry("form_draft", "what a colleague is typing and has not sent, for days"),
            Map.entry("case_check", "numbers of cases that the night has found"),
            Map.entry("agreement_lapse", "of which end colleagues were told; the agreement itself is copied"),
            Map.entry("training_session", "who taught, which is somebody else"),
            Map.entry("document_chunk", "what a file holds: it is fetched itself on the own page"),
            Map.entry("incident_notice", "colleagues' accounts"),
            Map.entry("returned_task", "colleagues' accounts"),
            Map.entry("security_event", "colleagues' accounts"),
            Map.entry("staff_account", "colleagues' accounts"),
            Map.entry("staff_absence", "colleagues' accounts"),
            Map.entry("weekly_digest", "colleagues' accounts"),
            Map.entry("digest_declined", "colleagues' accounts"),
            Map.entry("funder_report", "colleagues' accounts, and words about nobody"),
            Map.entry("task_view", "colleagues' accounts"),
            Map.entry("list_view", "colleagues' accounts"),
            Map.entry("staff_session", "colleagues' accounts"),
            Map.entry("staff_session_attributes", "colleagues' accounts"),
            Map.entry("second_factor", "colleagues' accounts"),
            Map.entry("recovery_code", "colleagues' accounts"),
            Map.entry("application_password", "colleagues' accounts"),
            Map.entry("provider_account", "colleagues' accounts"),
            Map.entry("analysts_group", "colleagues' accounts"),
            Map.entry("opened_process", "colleagues' accounts"));

    @Autowired
    private List<CopiedTables> modules;

    @Autowired
    private MessageSource messages;

    @Test
    void everyTableOfTheRegisterIsCopiedOrSaysWhyNot() throws IOException {
        Set<String> decided = tables().map(Table::table).collect(Collectors.toCollection(TreeSet::new));
        assertThat(decided).doesNotContainAnyElementsOf(NOT_COPIED.keySet());
        decided.addAll(NOT_COPIED.keySet());

        assertThat(decided).isEqualTo(new TreeSet<>(register().keySet()));
    }

    @Test
    void whatIsLeftOutOrAddedStandsInTheRegister() throws IOException {
        Map<String, Map<String, Object>> register = register();

        assertThat(tables())
                .allSatisfy(table -> assertThat(register.get(table.table()).keySet())
                        .as(table.table())
                        .containsAll(table.without())
                        .containsAll(table.only()));
    }

    @Test
    void everyPartAndEveryColumnHasItsWordsInBothLanguages() throws IOException {
        Map<String, Map<String, Object>> register = register();

        assertThat(tables()).allSatisfy(table -> {
            said("copy.table." + table.name());
            register.get(table.table()).forEach((column, entry) -> {
                boolean copied = table.only().isEmpty()
                        ? isCopied(column, entry) && !table.without().contains(column)
                        : table.only().contains(column);
                if (copied && !column.equals("attributes")) {
                    said("copy.column." + column);
                }
            });
            table.also().forEach(column -> said("copy.column." + column));
        });
    }

    private static boolean isCopied(String column, Object entry) {
        Object category = ((Map<?, ?>) entry).get("category");
        return !"staff account".equals(category) && (!"pseudonym".equals(category) || column.equals("reference"));
    }

    private void said(String key) {
        for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
            assertThat(messages.getMessage(key, null, "", language))
                    .as("%s in %s", key, language)
                    .isNotEmpty();
        }
    }

    private Stream<Table> tables() {
        return modules.stream().flatMap(module -> module.tables().stream());
    }

    private static Map<String, Map<String, Object>> register() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("docs/privacy-register.yaml"))) {
            return new Yaml().load(file);
        }
    }
}
