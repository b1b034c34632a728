package lv.lidzas.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.base.ReferenceLinks;
import lv.lidzas.values.Day;
import org.jspecify.annotations.Nullable;

/**
 * A form ready to be drawn as HTML by {@code templates/forms/form.html}.
 *
 * @param title heading of the page
 * @param parts from top to bottom; hidden ones are left out
 * @param errors message by id of the control, in the order of the form
 * @param stamps hidden parameters that let the server recognise a stale form
 * @param submit words of the button; empty if the form names none
 * @param changes whether entering something may show or hide parts
 */
public record FormPage(
        String title,
        List<Part> parts,
        Map<String, String> errors,
        Map<String, String> stamps,
        String submit,
        boolean changes) {

    /** Whether the form shows a record that exists: what was entered earlier may not fit it any more. */
    public boolean showsRecord() {
        return stamps.containsKey("subjectRevision");
    }

    /** One component, from top to bottom. */
    public sealed interface Part permits Group, Text, Separator, Facts, Input {

        /** Which of them it is, for the template. */
        default String kind() {
            return getClass().getSimpleName();
        }
    }

    /** @param label empty if the group has none */
    public record Group(String label, List<Part> parts) implements Part {}

    /** @param html already safe */
    public record Text(String html) implements Part {}

    public record Separator() implements Part {}

    /** What is shown and not asked, one after the other. */
    public record Facts(List<Fact> facts) implements Part {}

    /**
     * @param value in words; never empty
     * @param explanation what the form says about it, for everybody who only reads; empty if nothing
     */
    public record Fact(String label, String value, String explanation) {

        private static final int LONGEST_ITEM = 160;

        /** Whether it takes the whole width: more than one line. */
        public boolean isLong() {
            return value.strip().contains("\n");
        }

        /** Its lines where each of them is one thing of several; empty where it is a text, or one line. */
        public List<String> items() {
            List<String> lines = value.strip().lines().toList();
            return lines.size() > 1 && lines.stream().allMatch(line -> !line.isBlank() && line.length() <= LONGEST_ITEM)
                    ? lines
                    : List.of();
        }
    }

    /** What somebody fills in. */
    public sealed interface Input extends Part permits Line, Lines, Choices, Tick, DayInParts {

        Question question();
    }

    /** @param value empty where nothing stands in it */
    public record Line(Question question, String value, Browser browser) implements Input {}

    /** Text of several lines; {@code value} is empty where nothing stands in it. */
    public record Lines(Question question, String value, @Nullable Integer maxLength) implements Input {}

    /** @param type of the form component: how one or several are chosen */
    public record Choices(Question question, String type, List<Choice> choices) implements Input {

        private static final int FEW_LETTERS = 32;
        private static final int SHORT_WORD = 13;

        /** Whether two of them find room beside each other on a phone. */
        public boolean areShort() {
            return choices.stream()
                    .map(Choice::label)
                    .allMatch(label -> label.length() <= FEW_LETTERS
                            && Stream.of(label.split("[ –-]")).allMatch(word -> word.length() <= SHORT_WORD));
        }
    }

    public record Tick(Question question, boolean chosen) implements Input {}

    /**
     * A day that one knows by heart.
     *
     * @param day what stands in its three fields
     */
    public record DayInParts(Question question, Day.Parts day) implements Input {

        /** Whether this part of the day is what its error is about. */
        public boolean isWrong(String part) {
            return question.error() != null
                    && (day.value() == null || day.wrong().contains(part));
        }
    }

    /**
     * What all inputs have.
     *
     * @param name of the parameter
     * @param id of the control
     */
    public record Question(
            String name, String id, String label, String description, boolean required, @Nullable String error) {

        /** The error, with the numbers of records told from the words around them. */
        public List<ReferenceLinks.Piece> errorPieces() {
            return error == null ? List.of() : ReferenceLinks.in(error);
        }
    }

    /**
     * What a browser is told of a line, to offer the right keyboard and to judge what is typed.
     *
     * @param inputMode which keys a phone shows; {@code null} if the type says it
     * @param isDay whether a day is typed, in the order of the house: a browser's own calendar has that of the browser's language
     */
    public record Browser(
            String type,
            @Nullable String inputMode,
            @Nullable String autocomplete,
            @Nullable Integer maxLength,
            @Nullable String min,
            @Nullable String max,
            boolean isDay) {

        /** What is written in words runs as its letters do; an address or a number always from left to right. */
        public String direction() {
            return type.equals("text") ? "auto" : "ltr";
        }
    }

    /** One option of a choice. */
    public record Choice(String value, String label, boolean chosen) {}
}
