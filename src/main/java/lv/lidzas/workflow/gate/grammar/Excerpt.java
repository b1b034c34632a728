package lv.lidzas.workflow.gate.grammar;

import java.util.regex.Pattern;

/** What stands in a file, as a sentence about it quotes it: in one line, and not too long. */
final class Excerpt {

    private static final int LONGEST = 120;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Excerpt() {}

    /** @param name as the grammar names it */
    static String name(String name) {
        return text(name.startsWith("{?}") ? name.substring(3) : name);
    }

    static String element(String name) {
        return "<" + name(name) + ">";
    }

    static String text(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
