package lv.lidzas.documents;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lv.lidzas.records.Actor;

/**
 * Files that are kept with a record. A module that takes files of its own (a receipt of an expense, a signed agreement) reads them from the
 * part of a form, {@link SentFile}, names the record and the kind, and keeps the id or asks for them by the record. Which kinds are about
 * which records is said in {@code documentUploaders.dmn}.
 */
public interface Documents {

    /** Whether this installation keeps files: it does once it has a key for them. */
    boolean areKept();

    /**
     * Judges a file, cleans it and keeps it. What a virus scanner has not answered about is kept closed until it has.
     *
     * @param record reference of what it is about, of a person or of something behind which there is one
     * @param kind code in {@code documentKinds.dmn}
     * @param by who hands it in; a colleague by {@link Actor#staff}, anybody else counts as the person
     * @return by which it is found again
     * @throws DocumentRefused if it may not be kept, with a reason that is said to whoever sent it
     * @throws lv.lidzas.records.NoSuchRecord if there is no such record, or nobody is behind it
     */
    default UUID store(String record, String kind, SentFile file, Actor by) {
        return keep(prepare(record, kind, file, by));
    }

    /** The first half of {@link #store}, which takes time and stores nothing. */
    Prepared prepare(String record, String kind, SentFile file, Actor by);

    /** The second half, in the transaction of whoever calls. */
    UUID keep(Prepared prepared);

    /** What is kept about a record, the newest first. */
    List<StoredDocument> of(String record);

    /** Kinds that may be handed in about a person or what he or she does here, in the order of their list, with what each is about. */
    List<Choice> choices(String person, Actor by, Locale language);

    /** Kinds that may be handed in about one record, in the order of their list. */
    List<Choice> choicesAbout(String record, Actor by, Locale language);

    /**
     * Erases one file for good.
     *
     * @throws lv.lidzas.records.NoSuchRecord if there is none
     */
    void erase(UUID document);

    /** A file that was judged and cleaned. */
    interface Prepared {}

    /**
     * A kind that somebody may hand in.
     *
     * @param about reference of the record that such a file is about
     */
    record Choice(String kind, String label, String about) {}
}
