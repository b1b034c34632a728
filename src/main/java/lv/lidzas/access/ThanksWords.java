package lv.lidzas.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.base.LinkedText;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of what is said after a form, see {@link Thanks}. */
@Component
public class ThanksWords {

    private static final int MOST_STEPS = 5;

    private final ObjectProvider<Thanks> declared;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;

    ThanksWords(
            ObjectProvider<Thanks> declared,
            Deadlines deadlines,
            Organisation organisation,
            MessageSource messages,
            Clock clock) {
        this.declared = declared;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param steps what happens next
     * @param correct how to correct it
     */
    public record Told(String title, List<String> steps, String correct) {

        /** The steps with what can be pressed. */
        public List<List<LinkedText.Part>> linkedSteps() {
            return steps.stream().map(LinkedText::of).toList();
        }

        /** The same of how to correct it. */
        public List<LinkedText.Part> linkedCorrect() {
            return LinkedText.of(correct);
        }
    }

    /**
     * What is said to whoever comes with a link once more that was answered, see {@link Thanks}; its words are
     * {@code answered.title.<form>} and {@code answered.next.<form>}, or the same with {@code .<answer>} behind it.
     *
     * @param ownPage whether the reader has an own page
     */
    public record Answered(String title, String next, boolean ownPage) {}

    /** By what name the words after this form are asked for; empty if there are none of its own. */
    public String key(String form, Map<String, Object> sent) {
        return of(form).filter(thanks -> thanks.isAfter(sent))
                .max(Comparator.comparing(thanks -> thanks.given() != null))
                .map(thanks -> thanks.by() == null ? thanks.key() : form + "." + sent.get(thanks.by()))
                .orElse("");
    }

    /** @param key as {@link #key} gives it; whatever else it may be has no words */
    public Optional<Told> told(@Nullable String key, Locale language) {
        return told(key, false, language);
    }

    private Optional<Told> told(@Nullable String key, boolean written, Locale language) {
        return key == null
                ? Optional.empty()
                : of(key.replaceFirst("\\..*", ""))
                        .max(Comparator.comparing(thanks -> thanks.key().equals(key)))
                        .flatMap(thanks -> told(key, thanks, written, language));
    }

    /**
     * What is said after this form on its own page, whatever else the address asks for.
     *
     * @param written whether an e-mail address was given: a step may be said to those alone, as {@code .2.written}
     */
    public Optional<Told> told(String form, @Nullable String key, boolean written, Locale language) {
        return Optional.ofNullable(key)
                .filter(asked -> asked.startsWith(form + "."))
                .flatMap(asked -> told(asked, written, language))
                .or(() -> told(form, written, language));
    }

    /**
     * What was answered, as it still is true on any later day.
     *
     * @param key the form's id, or as {@link #key} gives it
     */
    public Answered answered(String key, Locale language) {
        String form = key.replaceFirst("\\..*", "");
        String words = Stream.of(key, form)
                .filter(one -> messages.getMessage("answered.title." + one, null, null, language) != null)
                .findFirst()
                .orElse("other");
        return new Answered(
                messages.getMessage("answered.title." + words, null, language),
                messages.getMessage("answered.next." + words, null, language),
                of(form).anyMatch(Thanks::ownPage));
    }

    private Optional<Told> told(String key, Thanks thanks, boolean written, Locale language) {
        Object[] days = thanks.deadlines().stream()
                .map(row -> LastDay.of(deadlines.named(row), clock.getZone()))
                .map(last -> thanks.days() ? new LastDay(last.day(), null) : last)
                .map(last -> until(last, language))
                .toArray();
        String title = word(key, "title", days, language);
        if (title == null) {
            return Optional.empty();
        }
        List<String> steps = IntStream.rangeClosed(1, MOST_STEPS)
                .boxed()
                .flatMap(step -> Stream.of(
                        word(key, String.valueOf(step), days, language),
                        written ? word(key, step + ".written", days, language) : null))
                .filter(Objects::nonNull)
                .toList();
        String correct = word(key, "correct", days, language);
        return Optional.of(new Told(
                title,
                steps,
                correct != null
                        ? correct
                        : messages.getMessage("thanks.correct", new Object[] {organisation.contact()}, language)));
    }

    private String until(LastDay last, Locale language) {
        return last.day().equals(LocalDate.now(clock))
                ? messages.getMessage("thanks.today", null, language)
                : Written.until(last, language);
    }

    private @Nullable String word(String key, String part, Object[] days, Locale language) {
        return messages.getMessage("thanks." + key + "." + part, days, null, language);
    }

    private Stream<Thanks> of(String form) {
        return declared.orderedStream().filter(one -> one.form().equals(form));
    }
}
