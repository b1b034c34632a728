package lv.lidzas.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody a process can write to, looked up from the process's reference. One bean per kind. */
public interface Recipient {

    /** The value of a mail step's {@code recipient} property: {@code volunteer}. */
    String name();

    /** Name of the {@link Subject} whose references it takes: {@code volunteer}. */
    String record();

    /** Placeholders that templates for this recipient may use beside the general ones. */
    Set<String> placeholders();

    /** @return empty if whoever it would be for is here no more: the process goes on without a mail */
    Optional<Addressee> addressee(String reference);

    /** Files that go with a mail of this template. */
    default List<Attachment> attachments(String template, String reference) {
        return List.of();
    }

    /** Whether a colleague phones the person when the address refuses mails for good. */
    default boolean isCalledWhenRefused() {
        return true;
    }

    /** @param contentType as mail programs expect it: {@code text/calendar; charset=UTF-8; method=PUBLISH} */
    record Attachment(String fileName, String contentType, byte[] content) {}

    /**
     * Where and how to write.
     *
     * @param email empty string if none is known
     * @param person {@code P-} reference
     * @param facts values of {@link #placeholders()}; one may have several lines
     */
    record Addressee(String email, String name, Locale language, String person, Map<String, String> facts) {}
}
