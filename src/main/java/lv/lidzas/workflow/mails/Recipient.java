package lv.lidzas.workflow.mails;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Somebody a process can write to, looked up from the process's reference. One bean per kind. */
public interface Recipient {

    /** The value of a mail step's {@code recipient} property: {@code volunteer}. */
    String name();

    /** Name of the {@link RecordType} whose references it takes: {@code volunteer}. */
    String record();

    /** Placeholders that templates for this recipient may use beside the general ones. */
    Set<String> placeholders();

    /** @return empty if whoever it would be for is here no more: the process goes on without a mail */
    Optional<Addressee> addressee(String reference);

    /** Files that go with a mail of this template. */
    default List<Attachment> attachments(String template, String reference) {
        return List.of();
    }

    /**
     * Placeholders of a mail to a colleague that are lists of places to go to, by name; each is one of {@link #placeholders()}.
     * A person's own links are never among them.
     */
    default Map<String, List<Line>> lines(String reference) {
        return Map.of();
    }

    /** Whether a colleague phones the person when the address refuses mails for good. */
    default boolean isCalledWhenRefused() {
        return true;
    }

    /**
     * Whether nobody is phoned, and the process that waits for an answer is told instead: the recipient is no person of ours, whose
     * number we would know.
     */
    default boolean isToldWhenRefused() {
        return false;
    }

    /** The last letter about this record was refused for good; called once the step that sent it has ended. */
    default void refused(String reference) {}

    /** Templates that nobody phones about where no address is known: the person knows what they say, or is phoned anyway. */
    default Set<String> toldOtherwise() {
        return Set.of();
    }

    /** The record whose person a colleague then phones; another than the mail's where it is written to a helper. */
    default String whomToCall(String reference) {
        return reference;
    }

    /**
     * Which letters without a link are sent once more when a refused address is corrected, by template, and how to tell
     * from the record that what they say is still so. A letter with a link is, while what it leads to waits.
     *
     * @return by silence none
     */
    default Map<String, Predicate<String>> stillTrue() {
        return Map.of();
    }

    /**
     * The same for a letter that was refused and goes once more: where one letter tells of one thing after the other, it is
     * about what did not arrive.
     */
    default Recipient again() {
        return this;
    }

    /** A letter of {@link #again} has gone. */
    default void reached(String reference) {}

    /**
     * A line that leads somewhere.
     *
     * @param text what is there
     * @param path of a page of ours
     */
    record Line(String text, String path) {}

    /** @param contentType as mail programs expect it: {@code text/calendar; charset=UTF-8; method=PUBLISH} */
    record Attachment(String fileName, String contentType, byte[] content) {}

    /**
     * Where and how to write.
     *
     * @param email empty string if none is known
     * @param person {@code P-} reference
     * @param facts values of {@link #placeholders()}; one may have several lines
     */
    record Addressee(String email, String name, Locale language, String person, Map<String, String> facts) {

        /** The same person at another address. */
        public Addressee at(String other) {
            return new Addressee(other, name, language, person, facts);
        }
    }
}
