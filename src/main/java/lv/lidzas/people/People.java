package lv.lidzas.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Place;
import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.workflow.mails.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Registers, reads and corrects persons, and joins two rows that turned out to be one human being. Values go in and out
 * by the keys of forms.
 */
public interface People {

    /** Key by which a colleague says that an address is somebody else's, too. */
    String SHARED_EMAIL = "sharedEmail";

    /** Keys of a person in forms; any other key is an additional attribute. */
    Map<String, FieldKind> FIELDS = Map.of(
            "firstName",
            FieldKind.NAME,
            "lastName",
            FieldKind.NAME,
            "birthDate",
            FieldKind.DATE,
            "email",
            FieldKind.EMAIL,
            SHARED_EMAIL,
            FieldKind.BOOLEAN,
            "phone",
            FieldKind.PHONE,
            "municipality",
            FieldKind.CODE,
            "languages",
            FieldKind.CODES,
            "language",
            FieldKind.CODE);

    /**
     * Registers a person without asking whether he or she is known already: that is decided by a coordinator, later.
     *
     * @return the new {@code P-} reference
     * @throws lv.lidzas.records.InvalidForm if a value cannot be
     */
    String register(Map<String, Object> given, FormContext context);

    /**
     * The same for whoever is to be called or written to.
     *
     * @throws lv.lidzas.records.InvalidForm if there is neither phone nor email, too
     */
    String registerReachable(Map<String, Object> given, FormContext context);

    /** Values by key, additional attributes among them. */
    Map<String, Object> read(String reference);

    /** Grows with each change of the person. */
    long revision(String reference);

    /**
     * Changes what is different. Another address from the person counts only when it is confirmed; see
     * {@link AddressChanges}. A colleague who writes an address that somebody else has says so.
     *
     * @throws lv.lidzas.records.InvalidForm if a value cannot be, or the address is somebody else's too
     */
    void correct(String reference, Map<String, Object> changes, FormContext context);

    String fullName(String reference);

    /**
     * Where and how to write to a person.
     *
     * @param facts values of placeholders beside the first and the last name
     */
    Recipient.Addressee addressee(String reference, Map<String, String> facts);

    /**
     * An empty note adds nothing.
     *
     * @param author user id; {@code null} for the person, writing through a personal link
     */
    void addNote(String reference, String text, String author);

    /**
     * Adds what a form's field {@code note} brought; an empty one adds nothing.
     *
     * @param about reference of the record that the form was about, with which the note is erased; {@code null} for the person alone
     */
    void addNote(String reference, @Nullable String about, @Nullable Object note, FormContext context);

    /**
     * Notes about one record are about another one from now on, and are erased with that.
     *
     * @param about reference of the record that they were about
     * @param other reference of the one that goes on where it ends
     */
    void notesGoOn(String about, String other);

    /** What was noted lately, the newest first, a paragraph each, with day and writer; empty if nothing was. */
    String notesText(String reference, Locale language);

    /** A page of notes, the newest first. */
    ListPage<PersonNote> notesOf(String reference, Place place);

    /** References of everybody who has this address. */
    List<String> withEmail(String email);

    /** Whom a reference now stands for: the person kept, if this one was a duplicate. */
    Optional<String> current(String reference);

    /**
     * Joins a duplicate to the person it is. The kept person's own values stay; what he or she lacked is filled in, and
     * what differs is written down as a note, because only a human can tell which phone is the right one.
     *
     * @param decidedBy user id of who decided
     */
    void merge(String kept, String duplicate, @Nullable String decidedBy);

    /** Years completed today; {@code null} if the birth date is not known. */
    @Nullable
    Integer age(String reference);

    /** Years completed today by somebody born on that day. */
    int ageOf(LocalDate birthDate);

    /** For a page or a label: what is known about several persons, in the order asked. */
    List<PersonSummary> summaries(List<String> references);

    /** Somebody has used a link that was mailed to the person's address. */
    void addressConfirmed(String person);
}
