package lv.lidzas.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.SentFile;
import lv.lidzas.documents.StoredDocument.State;
import lv.lidzas.documents.content.FileContent;
import lv.lidzas.documents.rule.DocumentRules;
import lv.lidzas.documents.scanner.VirusScanner;
import lv.lidzas.documents.store.FileLock;
import lv.lidzas.documents.store.FileStore;
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
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody opens what the scanner has said nothing about; each minute it is asked again. */
@ProcessTest
class QuarantineTest {

    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private DocumentTable table;

    @Autowired
    private DocumentRules rules;

    @Autowired
    private FileContent content;

    @Autowired
    private FileLock lock;

    @Autowired
    private FileStore files;

    @Autowired
    private RecordStores records;

    @Autowired
    private ObjectProvider<PersonData> modules;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource connections;

    @Autowired
    private TransactionInterceptor transactional;

    private final ExecutorService people = Executors.newSingleThreadExecutor();
    private final Scanner scanner = new Scanner();
    private DocumentDesk desk;
    private TeamMember member;

    /** Says one after the other what it was told to say, and is silent from then on. */
    private static final class Scanner implements VirusScanner {

        private final Deque<Verdict> verdicts = new ArrayDeque<>();
        private volatile boolean isInTransaction;
        private CountDownLatch looks = new CountDownLatch(0);
        private CountDownLatch mayAnswer = new CountDownLatch(0);

        /** The next verdict is that all is clean, once it may be said. */
        private void slow() {
            verdicts.add(Verdict.CLEAN);
            looks = new CountDownLatch(1);
            mayAnswer = new CountDownLatch(1);
        }

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public Verdict scan(byte[] sent) {
            isInTransaction = TransactionSynchronizationManager.isActualTransactionActive();
            looks.countDown();
            await(mayAnswer);
            return verdicts.isEmpty() ? Verdict.SILENT : verdicts.remove();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @BeforeEach
    void begin() {
        desk = new DocumentDesk(table, rules, content, scanner, lock, files, records, modules, clock);
        member = fixtures.inProbation();
    }

    @AfterEach
    void nobodyLooksAnyMore() {
        scanner.mayAnswer.countDown();
        people.shutdownNow();
    }

    @AfterEach
    void nothingStaysInQuarantine() {
        database.sql("delete from lidzas.document where state = 'quarantined'").update();
    }

    @Test
    void whatIsCleanMayBeOpenedAtOnceAndAVirusIsRefused() {
        scanner.verdicts.add(VirusScanner.Verdict.CLEAN);
        assertThat(desk.find(kept()).state()).isEqualTo(State.OPEN);

        scanner.verdicts.add(VirusScanner.Verdict.INFECTED);
        assertThatThrownBy(this::kept).isInstanceOfSatisfying(DocumentRefused.class, e -> assertThat(e.reason())
                .isEqualTo(Reason.VIRUS));
    }

    @Test
    void whileTheScannerIsSilentAFileStaysClosedAndOpensOnceItHasAnswered() {
        UUID file = kept();
        assertThat(desk.find(file).state()).isEqualTo(State.QUARANTINED);
        assertThatThrownBy(() -> desk.content(file)).isInstanceOf(NoSuchRecord.class);

        QuarantinedFiles again = new QuarantinedFiles(table, desk, scanner);
        again.work();
        assertThat(desk.find(file).state()).isEqualTo(State.QUARANTINED);

        scanner.verdicts.add(VirusScanner.Verdict.CLEAN);
        again.work();
        again.work();
        assertThat(desk.find(file).state()).isEqualTo(State.OPEN);
        assertThat(desk.content(file)).isNotEmpty();
    }

    @Test
    void whatHadAVirusAllAlongIsThereNoMoreAndTheCardSaysSo() {
        UUID file = kept();
        scanner.verdicts.add(VirusScanner.Verdict.INFECTED);

        new QuarantinedFiles(table, desk, scanner).work();

        assertThat(desk.find(file).state()).isEqualTo(State.INFECTED);
        assertThatThrownBy(() -> desk.content(file)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.of(member.volunteer())).hasSize(1);
    }

    @Test
    void filesAboutARecordGoWithItAndThoseAboutThePersonStay() {
        scanner.verdicts.addAll(List.of(VirusScanner.Verdict.CLEAN, VirusScanner.Verdict.CLEAN));
        UUID about = kept();
        UUID ofPerson = transaction.execute(status ->
                desk.store(member.person(), "otherLetter", SentFile.of("a.pdf", "", SampleFiles.pdf()), COLLEAGUE));

        new DocumentData(table, files).eraseAbout(member.volunteer());

        assertThatThrownBy(() -> desk.find(about)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> files.read(about)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.content(ofPerson)).isNotEmpty();
    }

    @Test
    void nothingOfTheDatabaseIsHeldWhileAScannerTakesItsTime() throws Exception {
        UUID silent = kept();
        DocumentDesk whole = asABean(desk);

        poolIsFreeWhile(() -> new QuarantinedFiles(table, whole, scanner).work());
        assertThat(desk.find(silent).state()).isEqualTo(State.OPEN);

        poolIsFreeWhile(() ->
                whole.prepare(member.volunteer(), "receipt", SentFile.of("a.pdf", "", SampleFiles.pdf()), COLLEAGUE));
    }

    @Test
    void whatThePersonErasesWhileTheScannerLooksStaysErased() throws Exception {
        UUID photo = transaction.execute(status -> desk.store(
                member.person(),
                "otherLetter",
                SentFile.of("a.pdf", "", SampleFiles.pdf()),
                Actor.person(member.person())));
        scanner.slow();
        Future<?> look = people.submit(() -> new QuarantinedFiles(table, desk, scanner).work());
        scanner.looks.await();
        desk.withdraw(photo, member.person());
        scanner.mayAnswer.countDown();
        look.get();

        assertThat(desk.find(photo).state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> desk.content(photo)).isInstanceOf(NoSuchRecord.class);
    }

    /** The scanner looks, and meanwhile somebody takes each connection that there is; one is where a node listens to the others. */
    private void poolIsFreeWhile(Runnable scanning) throws Exception {
        HikariDataSource pool = connections.unwrap(HikariDataSource.class);
        scanner.slow();
        Future<?> look = people.submit(scanning);
        scanner.looks.await();
        List<Connection> all = new ArrayList<>();
        try {
            for (int number = 1; number < pool.getMaximumPoolSize(); number++) {
                all.add(pool.getConnection());
            }
        } finally {
            for (Connection one : all) {
                one.close();
            }
            scanner.mayAnswer.countDown();
        }
        look.get();
        assertThat(scanner.isInTransaction).isFalse();
    }

    /** With the transactions that it says it has. */
    private DocumentDesk asABean(DocumentDesk plain) {
        ProxyFactory proxy = new ProxyFactory(plain);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(transactional);
        return (DocumentDesk) proxy.getProxy();
    }

    private UUID kept() {
        return transaction.execute(status ->
                desk.store(member.volunteer(), "receipt", SentFile.of("a.pdf", "", SampleFiles.pdf()), COLLEAGUE));
    }
}
