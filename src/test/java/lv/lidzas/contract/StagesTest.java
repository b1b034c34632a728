package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.values.Coded;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every stage that a row can be in has its words, and the database takes these and no others. */
@IntegrationTest
class StagesTest {

    private static final Pattern LITERAL = Pattern.compile("'([a-zA-Z]+)'::text");

    /** The words of each column's codes, as beginnings of message keys; none where no page says them. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("case_offer.stage", List.of()),
            Map.entry("erasure_request.outcome", List.of()),
            Map.entry("expense_claim.stage", List.of("expense.stage.")),
            Map.entry("funder_report.kind", List.of("funderReport.title.")),
            Map.entry("guardian_consent.stage", List.of("guardian.stage.")),
            Map.entry("help_request.stage", List.of("helpRequest.role.")),
            Map.entry("person_request.kind", List.of("request.asked.", "request.card.", "request.door.")),
            Map.entry("person_request.outcome", List.of("request.card.", "request.outcome.")),
            Map.entry("record_check.source", List.of("record.source.")),
            Map.entry("support_case.stage", List.of("case.stage.", "case.role.")),
            Map.entry("tool_loan.stage", List.of("loan.stage.")),
            Map.entry("training_run.stage", List.of("training.stage.")),
            Map.entry("training_session.stage", List.of("session.stage.")),
            Map.entry("volunteer.stage", List.of("stage.")),
            Map.entry("volunteer_agreement.signed", List.of("agreement.state.")),
            Map.entry("volunteer_reference.stage", List.of("reference.stage.")));

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient database;

    @Test
    void everyColumnOfCodesSaysWhereItsWordsAre() {
        assertThat(columns().keySet()).containsExactlyInAnyOrderElementsOf(WORDS.keySet());
    }

    @Test
    void everyStageHasItsWordsInBothLanguages() {
        columns().forEach((column, codes) -> WORDS.get(column)
                .forEach(beginning -> codes.forEach(code -> Stream.of(Languages.LATVIAN, Locale.ENGLISH)
                        .forEach(language -> assertThat(messages.getMessage(beginning + code, null, "", language))
                                .as("%s%s in %s", beginning, code, language)
                                .isNotEmpty()))));
    }

    @Test
    void theDatabaseTakesEveryStageAndNothingElse() {
        columns()
                .forEach((column, codes) ->
                        assertThat(allowed(column)).as(column).contains(codes));
    }

    private Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                if (Coded.class.isAssignableFrom(attribute.getJavaType())) {
                    columns.put(
                            entity.getJavaType().getAnnotation(Table.class).name() + "." + attribute.getName(),
                            codes(attribute.getJavaType()));
                }
            }
        }
        return columns;
    }

    private static Set<String> codes(Class<?> constants) {
        return Stream.of(constants.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of each check of one column alone. */
    private List<Set<String>> allowed(String column) {
        return database
                .sql(
                        """
                        select pg_get_constraintdef(c.oid) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and array[a.attnum] = c.conkey
                        where c.contype = 'c' and c.conrelid = cast('lidzas.' || ? as regclass) and a.attname = ?""")
                .params(List.of(column.split("\\.")))
                .query(String.class)
                .list()
                .stream()
                .map(check -> LITERAL.matcher(check)
                        .results()
                        .map((MatchResult literal) -> literal.group(1))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toList());
    }
}
