package lv.lidzas.volunteers.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A text in both languages, in Markdown, filled in.
 *
 * @param version of the template that it came from
 */
record Texts(String latvian, String english, String version) {

    static @Nullable Texts of(@Nullable String latvian, @Nullable String english, @Nullable String version) {
        return latvian == null || english == null || version == null ? null : new Texts(latvian, english, version);
    }
}
