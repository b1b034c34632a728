package lv.lidzas.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.SentFile;
import lv.lidzas.documents.StoredDocument.State;
import lv.lidzas.documents.content.FileContent;
import lv.lidzas.documents.rule.DocumentRules;
import lv.lidzas.documents.scanner.VirusScanner;
import lv.lidzas.documents.store.FileLock;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.documents.store.StoreAway;
import lv.lidzas.documents.store.StoresForTests;
import lv.lidzas.people.PersonData;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A new key is put in front: by night all that is kept is locked with it, and then the old one can go. */
@ProcessTest
class RelockedDocumentsTest {

    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
    private static final String OLD = "1987:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "1988:HxscGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEAAAE=";

    private static final byte[] PDF = SampleFiles.pdf();

    @TempDir
    private Path folder;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private DocumentTable table;

    @Autowired
    private DocumentRules rules;

    @Autowired
    private FileContent content;

    @Autowired
    private VirusScanner scanner;

    @Autowired
    private FileStore database;

    @Autowired
    private RecordStores records;

    @Autowired
    private ObjectProvider<PersonData> modules;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private TeamMember member;

    /** The store, and somebody who does something in the moment when content is written, or before it is read. */
    private record Watched(FileStore files, Runnable whenWritten, Runnable whenRead) implements FileStore {

        @Override
        public void ask() {
            files.ask();
        }

        @Override
        public void write(UUID file, byte[] bytes) {
            files.write(file, bytes);
            whenWritten.run();
        }

        @Override
        public byte[] read(UUID file) {
            whenRead.run();
            return files.read(file);
        }

        @Override
        public void delete(Collection<UUID> gone) {
            files.delete(gone);
        }

        @Override
        public List<UUID> olderThan(Instant moment) {
            return files.olderThan(moment);
        }
    }

    /** What the tests of other classes have left open has other keys. */
    @BeforeEach
    void begin() {
        forget();
        member = fixtures.inProbation();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from lidzas.document").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void inOneNightAllIsLockedWithTheNewKeyAndTheOldOneCanGo(String kind) {
        FileStore files = kind.equals("folder") ? StoresForTests.in(folder) : database;
        List<UUID> kept = new ArrayList<>();
        for (int number = 0; number < 45; number++) {
            kept.add(kept(OLD, files));
        }
        List<UUID> before = contents();
        assertThat(desk(NEW + "," + OLD, files).content(kept.get(0))).isEqualTo(PDF);
        UUID young = kept(NEW + "," + OLD, files);
        UUID same = table.find(young).orElseThrow().content();

        night(NEW + "," + OLD, files).work();

        assertThat(keys()).containsOnly("1988");
        assertThat(contents()).doesNotContainAnyElementsOf(before).contains(same);
        kept.forEach(file -> assertThat(desk(NEW, files).content(file)).isEqualTo(PDF));
        before.forEach(file -> assertThatThrownBy(() -> files.read(file)).isInstanceOf(IllegalStateException.class));
        assertThat(files.olderThan(Instant.now().plusSeconds(60))).containsAll(contents());

        List<UUID> after = contents();
        night(NEW, files).work();
        assertThat(contents()).isEqualTo(after);
        files.delete(after);
    }

    @Test
    void whatNoKeyOpensStaysAsItIsIsToldAndHoldsUpNoOther() {
        UUID lost = kept(OLD, database);
        jdbc.sql("update lidzas.document set key_id = 'gone' where id = ?")
                .param(lost)
                .update();
        UUID other = kept(OLD, database);

        assertThatThrownBy(() -> night(NEW + "," + OLD, database).work())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1 files could not be locked anew");

        assertThat(table.find(lost).orElseThrow().key()).isEqualTo("gone");
        assertThat(database.read(lost)).isNotEmpty();
        assertThat(table.find(other).orElseThrow().key()).isEqualTo("1988");
    }

    @Test
    void whatIsErasedInThatMomentStaysErasedAndWhatFailsStaysAsItWas() {
        UUID erased = kept(OLD, database);
        FileStore eraser = new Watched(database, () -> table.delete(erased), () -> {});
        night(NEW + "," + OLD, eraser).work();
        assertThat(table.find(erased)).isEmpty();

        UUID failed = kept(OLD, database);
        FileStore broken = new Watched(
                database,
                () -> {
                    throw new IllegalStateException("no space is left");
                },
                () -> {});
        assertThatThrownBy(() -> night(NEW + "," + OLD, broken).work()).isInstanceOf(IllegalStateException.class);
        assertThat(table.find(failed).orElseThrow().key()).isEqualTo("1987");
        assertThat(desk(OLD, database).content(failed)).isNotEmpty();
    }

    @Test
    void whoeverOpensAFileThatIsLockedAnewInThatMomentGetsIt() {
        UUID file = kept(OLD, database);
        boolean[] isDone = {false};
        FileStore files = new Watched(database, () -> {}, () -> {
            if (!isDone[0]) {
                isDone[0] = true;
                night(NEW + "," + OLD, database).work();
            }
        });

        assertThat(desk(NEW + "," + OLD, files).content(file)).isNotEmpty();
        assertThat(isDone).containsExactly(true);
        assertThat(keys()).containsOnly("1988");
    }

    @Test
    void whatIsThereNoMoreIsPassedOverAndWhatIsErasedLaterLeavesNothing() {
        UUID infected = kept(OLD, database);
        jdbc.sql("update lidzas.document set state = 'infected' where id = ?")
                .param(infected)
                .update();
        database.delete(List.of(infected));
        UUID erased = kept(OLD, database);

        night(NEW + "," + OLD, database).work();
        assertThat(table.find(infected).orElseThrow().document().state()).isEqualTo(State.INFECTED);
        UUID anew = table.find(erased).orElseThrow().content();
        assertThat(anew).isNotEqualTo(erased);
        desk(NEW, database).erase(erased);

        assertThatThrownBy(() -> database.read(anew)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> desk(NEW, database).content(erased)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void withoutAKeyANightHasNothingToDo() {
        UUID file = kept(OLD, database);
        night("", database).work();
        assertThat(table.find(file).orElseThrow().key()).isEqualTo("1987");
    }

    @Test
    void aStoreThatIsAwayKeepsNothingByHalfAndIsSaidToWhoeverSendsAndWhoeverMaintains() {
        DocumentDesk desk = desk(NEW, StoresForTests.away());
        SentFile file = SentFile.of("a.pdf", "", PDF);
        assertThatThrownBy(() -> desk.prepare(member.volunteer(), "receipt", file, COLLEAGUE))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("document.refused.away"));
        Documents.Prepared before = desk(NEW, database).prepare(member.volunteer(), "receipt", file, COLLEAGUE);
        assertThatThrownBy(() -> transaction.execute(status -> desk.keep(before)))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> assertThat(refused.key())
                        .isEqualTo("document.refused.away"));
        assertThat(contents()).isEmpty();

        UUID kept = kept(OLD, database);
        assertThatThrownBy(() -> night(NEW + "," + OLD, StoresForTests.away()).work())
                .isInstanceOf(StoreAway.class);
        assertThat(desk(OLD, database).content(kept)).isEqualTo(PDF);

        assertThatThrownBy(() -> new StoreWatch(StoresForTests.away(), StoresForTests.lock(NEW)).work())
                .isInstanceOf(StoreAway.class);
        new StoreWatch(StoresForTests.away(), StoresForTests.lock("")).work();
        new StoreWatch(database, StoresForTests.lock(NEW)).work();
    }

    private UUID kept(String keys, FileStore files) {
        return transaction.execute(status ->
                desk(keys, files).store(member.volunteer(), "receipt", SentFile.of("a.pdf", "", PDF), COLLEAGUE));
    }

    private DocumentDesk desk(String keys, FileStore files) {
        FileLock lock = StoresForTests.lock(keys);
        return new DocumentDesk(table, rules, content, scanner, lock, files, records, modules, clock);
    }

    private RelockedDocuments night(String keys, FileStore files) {
        return new RelockedDocuments(table, StoresForTests.lock(keys), files, transaction);
    }

    private List<String> keys() {
        return jdbc.sql("select key_id from lidzas.document")
                .query(String.class)
                .list();
    }

    private List<UUID> contents() {
        return jdbc.sql("select content_id from lidzas.document order by id")
                .query(UUID.class)
                .list();
    }
}
