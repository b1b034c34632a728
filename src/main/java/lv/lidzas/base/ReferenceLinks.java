package lv.lidzas.base;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of records in a sentence for colleagues, so that each can lead to its card. */
public final class ReferenceLinks {

    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]-[0-9]{4}-[0-9]{6,10}\\b");

    private ReferenceLinks() {}

    /** A stretch of the sentence: the number of a record, or what stands around it. */
    public record Piece(String text, boolean reference) {}

    /** @return the whole sentence, in its order */
    public static List<Piece> in(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher number = NUMBER.matcher(sentence);
        int end = 0;
        while (number.find()) {
            pieces.add(new Piece(sentence.substring(end, number.start()), false));
            pieces.add(new Piece(number.group(), true));
            end = number.end();
        }
        pieces.add(new Piece(sentence.substring(end), false));
        return pieces;
    }
}
