package lv.lidzas.incidents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.workflow.operation.StoppedSteps.Stopped;

/**
 * What one repair mends: all steps that wait for the same mail server or database, or else all that failed at the same
 * step in the same way.
 *
 * @param key stays the same while it lasts
 * @param steps those first that stopped first
 */
record Cause(String key, Kind kind, List<Stopped> steps) {

    private static final String ID = " \\[[0-9a-f]+]$";

    /** Why, as far as the classes of the failure tell. */
    enum Kind {
        MAIL("lv.lidzas.notifications.MailNotSent"),
        DATABASE(
                "org.springframework.jdbc.CannotGetJdbcConnectionException",
                "org.springframework.transaction.CannotCreateTransactionException",
                "org.springframework.dao.DataAccessResourceFailureException",
                "org.hibernate.exception.JDBCConnectionException",
                "java.sql.SQLTransientConnectionException",
                "java.sql.SQLRecoverableException"),
        STEP;

        private final List<String> failures;

        Kind(String... failures) {
            this.failures = List.of(failures);
        }

        /** Key of messages. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The same in SQL. */
        static String sql(String failure) {
            return Arrays.stream(values())
                    .filter(kind -> !kind.failures.isEmpty())
                    .map(kind -> "when string_to_array(regexp_replace(coalesce(" + failure + ", ''), '" + ID
                            + "', ''), ' < ') && array['" + String.join("', '", kind.failures) + "'] then '"
                            + kind.code() + "'")
                    .collect(Collectors.joining(" ", "case ", " else '" + STEP.code() + "' end"));
        }

        private static Kind of(String failure) {
            List<String> classes = List.of(failure.replaceFirst(ID, "").split(" < "));
            for (Kind kind : values()) {
                if (kind.failures.stream().anyMatch(classes::contains)) {
                    return kind;
                }
            }
            return STEP;
        }
    }

    /** Those that began first come first. */
    static List<Cause> of(List<Stopped> steps) {
        Map<String, List<Stopped>> byKey = steps.stream().collect(Collectors.groupingBy(Cause::keyOf));
        return byKey.entrySet().stream()
                .map(entry -> new Cause(
                        entry.getKey(), Kind.of(entry.getValue().get(0).failure()), entry.getValue()))
                .sorted(Comparator.comparing(cause -> cause.steps().get(0).since()))
                .toList();
    }

    private static String keyOf(Stopped step) {
        Kind kind = Kind.of(step.failure());
        if (kind != Kind.STEP) {
            return kind.code();
        }
        String where =
                step.processKey() + " " + step.element() + " " + step.failure().replaceFirst(ID, "");
        return UUID.nameUUIDFromBytes(where.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
