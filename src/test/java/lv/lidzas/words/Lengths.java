package lv.lidzas.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of waits in words and figures. Years are ages and what a law looks back on, which no table of ours changes. */
final class Lengths {

    private static final Pattern LATVIAN = Pattern.compile(
            "(?iU)\\b(?:\\d+|vien\\p{L}+|div\\p{L}*|tr[iī][sm]\\p{L}*|četr\\p{L}+|piec\\p{L}+|seš\\p{L}+|desmit\\p{L}*)"
                    + " (?:darba )?(?:(?:darb)?dien|mēne|nedēļ)\\p{L}*");

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:\\d+|one|two|three|four|five|six|ten) (?:working )?(?:days?|weeks?|months?)\\b");

    private Lengths() {}

    /** @return the first, empty if the text says none */
    static Optional<String> saidIn(Said said) {
        Matcher found = (said.isLatvian() ? LATVIAN : ENGLISH).matcher(said.plain());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
