package lv.lidzas.documents.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lv.lidzas.base.FailureLog;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.SentFile;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.StoredDocument.State;
import lv.lidzas.documents.content.FileContent;
import lv.lidzas.documents.content.FileContent.Cleaned;
import lv.lidzas.documents.rule.DocumentRules;
import lv.lidzas.documents.scanner.VirusScanner;
import lv.lidzas.documents.scanner.VirusScanner.Verdict;
import lv.lidzas.documents.store.FileLock;
import lv.lidzas.documents.store.FileLock.Locked;
import lv.lidzas.documents.store.FileMissing;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.documents.store.StoreAway;
import lv.lidzas.people.PersonData;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, hands them out, erases them. */
@Service
public class DocumentDesk implements Documents {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentDesk.class);

    /** Enough for anybody's receipts of a month; whoever holds a link fills no disk. */
    private static final int OWN_A_DAY = 20;

    private final DocumentTable table;
    private final DocumentRules rules;
    private final FileContent content;
    private final VirusScanner scanner;
    private final FileLock lock;
    private final FileStore files;
    private final RecordStores records;
    private final ObjectProvider<PersonData> modules;
    private final Clock clock;

    DocumentDesk(
            DocumentTable table,
            DocumentRules rules,
            FileContent content,
            VirusScanner scanner,
            FileLock lock,
            FileStore files,
            RecordStores records,
            ObjectProvider<PersonData> modules,
            Clock clock) {
        this.table = table;
        this.rules = rules;
        this.content = content;
        this.scanner = scanner;
        this.lock = lock;
        this.files = files;
        this.records = records;
        this.modules = modules;
        this.clock = clock;
    }

    private record Ready(String person, String about, String kind, Cleaned cleaned, State state, @Nullable String by)
            implements Prepared {}

    @Override
    public boolean areKept() {
        return lock.isReady();
    }

    @Override
    public Prepared prepare(String record, String kind, SentFile file, Actor by) {
        if (!areKept()) {
            throw new DocumentRefused(Reason.NOT_KEPT);
        }
        String person = records.personBehind(record).orElseThrow(NoSuchRecord::new);
        if (!by.isStaff() && by.person() != null && !by.person().equals(person)) {
            throw new NoSuchRecord();
        }
        if (!rules.isKind(kind)) {
            throw new DocumentRefused(Reason.NO_KIND);
        }
        if (!mayBeAbout(kind, record, by)) {
            throw new DocumentRefused(Reason.NOT_ALLOWED);
        }
        if (!by.isStaff() && table.ownSince(person, clock.instant().minus(Duration.ofDays(1))) >= OWN_A_DAY) {
            throw new DocumentRefused(Reason.TOO_MANY_TODAY);
        }
        askStore();
        Cleaned cleaned = content.clean(file, type -> rules.megabytes(kind, type));
        return new Ready(person, record, kind, cleaned, looked(cleaned.content()), by.userId());
    }

    /** Before anything is stored, and before a connection of the database would wait for it. */
    private void askStore() {
        try {
            files.ask();
        } catch (StoreAway e) {
            throw new DocumentRefused(Reason.AWAY);
        }
    }

    private State looked(byte[] cleaned) {
        Verdict verdict = scanner.isOn() ? scanner.scan(cleaned) : Verdict.CLEAN;
        return switch (verdict) {
            case CLEAN -> State.OPEN;
            case SILENT -> State.QUARANTINED;
            case INFECTED -> throw new DocumentRefused(Reason.VIRUS);
        };
    }

    /** The content first, its row last: what the database names is there. */
    @Override
    @Transactional
    public UUID keep(Prepared prepared) {
        Ready ready = (Ready) prepared;
        UUID id = UUID.randomUUID();
        Locked locked = lock.lock(id, ready.cleaned().content());
        write(id, locked);
        Instant now = clock.instant();
        StoredDocument document = new StoredDocument(
                id,
                ready.person(),
                ready.about(),
                ready.kind(),
                ready.cleaned().type(),
                ready.cleaned().content().length,
                ready.state(),
                now,
                ready.by(),
                rules.keptUntil(ready.kind(), LocalDate.now(clock)),
                null);
        if (!table.insert(document, locked.key())) {
            throw new NoSuchRecord();
        }
        return id;
    }

    private void write(UUID id, Locked locked) {
        try {
            files.write(id, locked.content());
        } catch (StoreAway e) {
            FailureLog.write(LOG, e);
            throw new DocumentRefused(Reason.AWAY);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredDocument> of(String record) {
        return table.about(record);
    }

    /** Whatever the files of a person are about, the newest first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> ofPerson(String person) {
        return table.ofPerson(person);
    }

    @Override
    public List<Choice> choices(String person, Actor by, Locale language) {
        List<String> about = new ArrayList<>();
        modules.orderedStream()
                .flatMap(module -> module.rolesOf(List.of(person), language).stream())
                .map(PersonData.Role::reference)
                .forEach(about::add);
        about.add(person);
        return rules.kinds().stream()
                .flatMap(kind -> about.stream()
                        .filter(record -> mayBeAbout(kind.value(), record, by))
                        .limit(1)
                        .map(record -> choice(kind, record, language)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choicesAbout(String record, Actor by, Locale language) {
        return rules.kinds().stream()
                .filter(kind -> mayBeAbout(kind.value(), record, by))
                .map(kind -> choice(kind, record, language))
                .toList();
    }

    private static Choice choice(Option kind, String record, Locale language) {
        String label = Languages.isEnglish(language) ? kind.labelEnglish() : kind.label();
        return new Choice(kind.value(), label, record);
    }

    private boolean mayBeAbout(String kind, String record, Actor by) {
        RecordType type = records.typeOf(record).orElseThrow(NoSuchRecord::new);
        return (!by.isStaff() || type.readableBy(by.groups())) && rules.may(kind, type.name(), by.isStaff());
    }

    /** Whether a colleague may read what a file is about. */
    public boolean isReadable(StoredDocument document, Actor colleague) {
        return records.typeOf(document.about())
                .filter(type -> type.readableBy(colleague.groups()))
                .isPresent();
    }

    /** @throws NoSuchRecord if there is none */
    @Transactional(readOnly = true)
    public StoredDocument find(UUID document) {
        return table.find(document).orElseThrow(NoSuchRecord::new).document();
    }

    /**
     * What it holds.
     *
     * @throws NoSuchRecord if there is none, or it may not be opened (yet)
     * @throws FileMissing if the store does not have it
     * @throws StoreAway if the store does not answer; no connection of the database waits for it
     */
    public byte[] content(UUID document) {
        DocumentTable.Row row = open(document);
        try {
            return content(row);
        } catch (IllegalStateException gone) {
            DocumentTable.Row now = open(document);
            if (now.content().equals(row.content())) {
                throw gone;
            }
            // Locked anew in this very moment, it stands elsewhere.
            return content(now);
        }
    }

    private DocumentTable.Row open(UUID document) {
        return table.find(document).filter(found -> found.document().isOpen()).orElseThrow(NoSuchRecord::new);
    }

    /** What waits for the scanner; empty if it does not any more. */
    @Transactional(readOnly = true)
    Optional<byte[]> quarantined(UUID document) {
        return table.find(document)
                .filter(row -> row.document().state() == State.QUARANTINED)
                .map(this::content);
    }

    /** The scanner has answered; whatever became of the file meanwhile stays as it is. */
    @Transactional
    void scanned(UUID document, Verdict verdict) {
        boolean infected = verdict == Verdict.INFECTED;
        table.scanned(document, infected ? State.INFECTED : State.OPEN)
                .filter(content -> infected)
                .ifPresent(content -> files.delete(List.of(content)));
    }

    private byte[] content(DocumentTable.Row row) {
        return lock.open(row.content(), row.key(), files.read(row.content()));
    }

    @Override
    @Transactional
    public void erase(UUID document) {
        files.delete(List.of(table.delete(document).orElseThrow(NoSuchRecord::new)));
    }

    /** Whether the person may erase it alone: handed in by nobody else, and not needed by the rule of its kind. */
    public boolean mayWithdraw(StoredDocument document) {
        return document.storedBy() == null
                && (document.isOpen() || document.state() == State.QUARANTINED)
                && rules.mayWithdraw(document.kind());
    }

    /**
     * The person erases a file of his or hers; that there was one stays, by its kind and day, as long as it would have.
     *
     * @throws NoSuchRecord if it is not this person's, is gone, or is needed
     */
    @Transactional
    public void withdraw(UUID document, String person) {
        StoredDocument found = find(document);
        if (!found.person().equals(person) || !mayWithdraw(found)) {
            throw new NoSuchRecord();
        }
        files.delete(List.of(table.withdraw(document, clock.instant()).orElseThrow(NoSuchRecord::new)));
    }
}
