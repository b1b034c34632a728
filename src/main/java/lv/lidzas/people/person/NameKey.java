package lv.lidzas.people.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lv.lidzas.values.Letters;

/**
 * What a name sounds like, however it was written down. The same person is Bērziņa in her passport, Berzinja in a mail
 * and Berzinya on a foreign list; Ahmad, Ahmed and Achmed are one name out of another alphabet.
 */
public final class NameKey {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´ʹʻ]");

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ı', "i"),
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "je"),
            Map.entry('ж', "z"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('і', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "c"),
            Map.entry('ч', "c"),
            Map.entry('ш', "s"),
            Map.entry('щ', "s"),
            Map.entry('ъ', ""),
            Map.entry('ы', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "ju"),
            Map.entry('я', "ja"));

    /** Applied in this order; what stands left is a spelling, what stands right is its sound. */
    private static final List<Rule> SOUNDS = List.of(
            new Rule("tsch|tch|^ch|cz|ts|tz", "c"),
            new Rule("sch|sh", "s"),
            new Rule("zh", "z"),
            new Rule("kh|ch", "h"),
            new Rule("gh", "g"),
            new Rule("ph", "f"),
            new Rule("th", "t"),
            new Rule("dh", "d"),
            new Rule("ck|q", "k"),
            new Rule("x", "ks"),
            new Rule("w", "v"),
            new Rule("([nlkgr])[jy](?=[aeiou])", "$1"),
            new Rule("ou|oo", "u"),
            new Rule("ee", "i"),
            new Rule("[yj]", "i"),
            new Rule("(.)\\1+", "$1"));

    private record Rule(Pattern spelling, String sound) {
        Rule(String spelling, String sound) {
            this(Pattern.compile(spelling), sound);
        }

        String apply(String text) {
            return spelling.matcher(text).replaceAll(sound);
        }
    }

    private NameKey() {}

    /**
     * A word of a name.
     *
     * @param sound how it sounds
     * @param codes short codes without the vowels that transliterations disagree on; any shared code is a likeness
     */
    public record Word(String sound, Set<String> codes) {}

    /** Each word of a name, in the order written. */
    public static List<Word> read(String name) {
        List<Word> words = new ArrayList<>();
        for (String word : plainWords(name)) {
            Set<String> codes = new LinkedHashSet<>();
            codes.add(code(sound(word)));
            // "ch" is "č" to an English ear and "h" to a German one.
            if (word.contains("ch")) {
                codes.add(code(sound(word.replace("ch", "c"))));
            }
            words.add(new Word(sound(word), codes));
        }
        return words;
    }

    /** Each word of a name as it sounds, in the order written. */
    public static List<String> words(String name) {
        return read(name).stream().map(Word::sound).toList();
    }

    /** The codes of all words. */
    public static Set<String> codes(String name) {
        Set<String> codes = new LinkedHashSet<>();
        read(name).forEach(word -> codes.addAll(word.codes()));
        return codes;
    }

    private static List<String> plainWords(String name) {
        String bare = Letters.bare(APOSTROPHES.matcher(name).replaceAll(""));
        StringBuilder latin = new StringBuilder();
        for (char letter : bare.toCharArray()) {
            String replacement = LETTERS.get(letter);
            if (replacement == null) {
                latin.append(letter);
            } else {
                latin.append(replacement);
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : NOT_LETTERS.split(latin)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String sound(String word) {
        String sound = word;
        for (Rule rule : SOUNDS) {
            sound = rule.apply(sound);
        }
        return sound;
    }

    private static String code(String sound) {
        char first = sound.charAt(0);
        String start = "aeiou".indexOf(first) >= 0 ? "a" : String.valueOf(first);
        String rest = sound.substring(1).replaceAll("[aeiou]", "");
        String code = (start + rest).replaceAll("(.)\\1+", "$1");
        // Latvian gives foreign men's names an ending: Kovaļčuks is Kovalchuk.
        if (code.length() > 3 && code.endsWith("s")) {
            code = code.substring(0, code.length() - 1);
        }
        if (code.length() > 2 && code.endsWith("t")) {
            code = code.substring(0, code.length() - 1) + "d";
        }
        return code.length() > 1 ? code : sound;
    }
}
