package lv.lidzas.people.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class JoinJournalTest {

    /** The log is copied, an address that waits to be confirmed and a device are asked for anew; proof of an erasure stays. */
    private static final Set<String> OTHERWISE = Set.of(
            "person_opening.person",
            "address_change.person",
            "person_device.person",
            "sign_in_link.person",
            "asked_mail.person",
            "person_erasure.person");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyColumnThatNamesAPersonMovesWithAJoinAndBack() {
        List<String> columns = jdbc.sql(
                        """
                        select r.relname || '.' || a.attname
                        from pg_constraint c
                        join pg_class r on r.oid = c.conrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'lidzas.person'::regclass
                        union
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'lidzas' and column_name = 'person'""")
                .query(String.class)
                .list();

        Set<String> known = new TreeSet<>(OTHERWISE);
        JoinJournal.MOVED.forEach(one -> known.add(one.table() + "." + one.column()));
        assertThat(columns).containsExactlyInAnyOrderElementsOf(known);
    }
}
