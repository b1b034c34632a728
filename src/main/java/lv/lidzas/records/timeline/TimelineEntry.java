package lv.lidzas.records.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in the reader's language.
 *
 * @param icon name of the icon beside it
 * @param title what it was
 * @param text what was written down; {@code null} if nothing
 * @param signs a few words each: areas of life, that a letter was refused
 * @param facts what else is known, by label
 * @param correction address of the page that puts it right; {@code null} if it is as it is
 * @param repetition address to which one posts that it be done again; {@code null} if that is not possible
 */
public record TimelineEntry(
        String icon,
        String title,
        @Nullable String text,
        List<String> signs,
        List<Fact> facts,
        @Nullable String correction,
        @Nullable String repetition) {

    /** Something known beside. */
    public record Fact(String label, String value) {}

    public static TimelineEntry of(String icon, String title) {
        return new TimelineEntry(icon, title, null, List.of(), List.of(), null, null);
    }

    public TimelineEntry saying(@Nullable String said) {
        return new TimelineEntry(icon, title, said, signs, facts, correction, repetition);
    }

    public TimelineEntry marked(List<String> marks) {
        return new TimelineEntry(icon, title, text, marks, facts, correction, repetition);
    }

    public TimelineEntry knowing(List<Fact> known) {
        return new TimelineEntry(icon, title, text, signs, known, correction, repetition);
    }

    public TimelineEntry correctedAt(@Nullable String address) {
        return new TimelineEntry(icon, title, text, signs, facts, address, repetition);
    }

    public TimelineEntry repeatedAt(@Nullable String address) {
        return new TimelineEntry(icon, title, text, signs, facts, correction, address);
    }
}
