package lv.lidzas.forms;

import java.util.List;
import java.util.Map;
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

    /**
     * One component.
     *
     * @param type of the form component
     * @param name parameter name
     * @param id of the control
     * @param html of a text component, already safe
     * @param value what stands in the control; for choices the chosen codes are marked on their options
     * @param inputMode which keys a phone shows; {@code null} if the type says it
     * @param day what stands in the three fields of a day that is asked for in parts; {@code null} for any other
     */
    public record Part(
            String type,
            String name,
            String id,
            String label,
            String description,
            boolean required,
            boolean readOnly,
            String value,
            List<Choice> choices,
            @Nullable String error,
            String inputType,
            @Nullable String inputMode,
            @Nullable String autocomplete,
            @Nullable Integer maxLength,
            @Nullable String min,
            @Nullable String max,
            @Nullable String html,
            Day.@Nullable Parts day,
            List<Part> parts) {

        /** What is written in words runs as its letters do; an address or a number always from left to right. */
        public String direction() {
            return inputType.equals("text") ? "auto" : "ltr";
        }

        /** Whether this part of a day is what its error is about. */
        public boolean isWrong(String ofDay) {
            return error != null
                    && day != null
                    && (day.value() == null || day.wrong().contains(ofDay));
        }

        /** The error, with the numbers of records told from the words around them. */
        public List<ReferenceLinks.Piece> errorPieces() {
            return error == null ? List.of() : ReferenceLinks.in(error);
        }
    }

    /** One option of a choice. */
    public record Choice(String value, String label, boolean chosen) {}
}
