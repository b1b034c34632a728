package lv.lidzas.people.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lv.lidzas.people.person.NameKey.Word;

/** How much two names have in common, in whatever order and spelling their words were written. */
enum NameLikeness {
    /** Every word sounds the same. */
    SAME,

    /** Every word of the shorter name is one of the other, each written as another alphabet allows. */
    ALIKE,

    /** A word of both, while others differ; or all that is known of one is a single word of the other. */
    PART,

    NONE;

    private static final int SHORT = 3;
    private static final int LETTERS_TO_ONE_SLIP = 3;

    static NameLikeness of(String one, String other) {
        List<Word> shorter = NameKey.read(one);
        List<Word> longer = NameKey.read(other);
        if (shorter.size() > longer.size()) {
            return of(other, one);
        }
        int met = met(shorter, longer);
        if (met == 0) {
            return NONE;
        }
        boolean whole = met == shorter.size() && (shorter.size() > 1 || longer.size() == 1);
        if (!whole) {
            return PART;
        }
        return sounds(shorter).equals(sounds(longer)) ? SAME : ALIKE;
    }

    boolean isWhole() {
        return this == SAME || this == ALIKE;
    }

    /** How many of these words are, each by a word of its own, among the others. */
    private static int met(List<Word> words, List<Word> others) {
        List<Word> left = new ArrayList<>(others);
        int met = 0;
        for (Word word : words) {
            Word found = left.stream()
                    .filter(other -> other.sound().equals(word.sound()))
                    .findFirst()
                    .or(() ->
                            left.stream().filter(other -> isAlike(word, other)).findFirst())
                    .orElse(null);
            if (found != null) {
                left.remove(found);
                met++;
            }
        }
        return met;
    }

    private static List<String> sounds(List<Word> words) {
        return words.stream().map(Word::sound).sorted().toList();
    }

    /** The same consonants, and few other letters: Hasan is not Husein, and a name of three letters is what it is. */
    private static boolean isAlike(Word one, Word other) {
        int shorter = Math.min(one.sound().length(), other.sound().length());
        return shorter > SHORT
                && !Collections.disjoint(one.codes(), other.codes())
                && slips(one.sound(), other.sound()) <= shorter / LETTERS_TO_ONE_SLIP;
    }

    /** Letters to be put in, left out or changed. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
