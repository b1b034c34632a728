package lv.lidzas.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words are put: each rule finds what is wrong with a text. */
enum Wording {

    /** No two marks meet, but for question and exclamation. */
    ONE_MARK_OF_PUNCTUATION {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            return found(
                    "(?<!\\.)\\.\\.(?!\\.)|[,;:.]\\s*[,;](?!\\s*\\p{Punct})|\\.:|:\\.|!!|,:",
                    withoutCode(said.plain()));
        }
    },

    THREE_DOTS_ARE_ONE_SIGN {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            return found("\\.\\.\\.", said.plain());
        }
    },

    A_DASH_STANDS_BETWEEN_WORDS {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            return found("[\\p{L}0-9)”\"] --? [\\p{L}0-9(„“\"]", said.unquoted());
        }
    },

    QUOTES_OF_THE_LANGUAGE {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            String text = said.plain();
            return said.isLatvian()
                    ? found("[«»“‘’]|„[^”]*$|^[^„]*”|(?<![\\\\=])\"[^\"]*[ \\p{L}&&[^ -~]][^\"]*\"", text)
                    : found("[«»„]|“[^”]*$|^[^“]*”", text);
        }
    },

    /** A capital begins a sentence, a label or what is quoted; an option begins small. */
    CAPITALS_BEGIN_SENTENCES {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            String text = glossary.withoutNames(said.unquoted());
            Matcher words = Pattern.compile("\\p{Lu}[\\p{L}’']*").matcher(text);
            while (words.find()) {
                String before = text.substring(0, words.start());
                boolean begins = before.isBlank() && !said.isOption()
                        || BEGINNING.matcher(before).find();
                if (!begins && !INSIDE_A_WORD.matcher(before).find() && !isAbbreviation(words.group())) {
                    return Optional.of("“" + words.group() + "” has a capital inside a sentence");
                }
            }
            return Optional.empty();
        }

        private boolean isAbbreviation(String word) {
            return word.length() == 1
                    || word.chars().filter(Character::isUpperCase).count() > 1;
        }
    },

    NO_OTHER_LANGUAGE {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            for (String part : glossary.withoutNames(said.unquoted()).split("[\\s–]+")) {
                String word = part.replaceAll("^[^\\p{L}.]+|[^\\p{L}0-9(]+$", "");
                if (!IS_CODE.matcher(word).find() && isForeign(word, said)) {
                    return Optional.of("“" + word + "” is of another language");
                }
            }
            return Optional.empty();
        }

        private boolean isForeign(String word, Said said) {
            return said.isLatvian()
                    ? NOT_LATVIAN.matcher(word).find() || ENGLISH.contains(word.toLowerCase(Locale.ROOT))
                    : LATVIAN.matcher(word).find();
        }
    },

    /** "Pabeidzot šo uzdevumu, kampaņa tiek slēgta" does not say who completes and who closes. */
    WHOEVER_DOES_IT_IS_NAMED {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            return said.isLatvian()
                    ? found(
                            "(?:^|[.!?:;–]\\s|\\n)(?!Jūs)\\p{L}{2,}(?:ot|oties)\\b[^.,;]*, (?!jūs|mēs)[^.]*"
                                    + "\\b(?:tiek|tika|tiks|mums|man|radās|kļūst|beidzas|beigsies)\\b",
                            said.plain())
                    : Optional.empty();
        }
    },

    /** One reader is no man more than a woman, and no group: "esat uzņēmies", "bijāt gatavi". */
    NO_PARTICIPLE_OF_ONE_GENDER {
        @Override
        Optional<String> wrongIn(Said said, Glossary glossary) {
            return said.isLatvian()
                    ? found(
                            "(?i)\\b(?:ne)?(?:esat|bijāt|būsiet|būsit|esmu)\\b[^.,;:?!]*?\\s"
                                    + "\\p{L}*(?:(?<!us)ies|[^i\\P{L}]is|uši|ušies|ts|\\p{L}ti|gatavs|gatavi)\\b(?! (?:/|vai) )",
                            said.plain())
                    : Optional.empty();
        }
    };

    private static final Pattern BEGINNING =
            Pattern.compile("(?:[.!?…]\\s*[\\])\"”]*\\s+|\\n\\s*|[„“\"(\\[]|^[^\\p{L}]+|:\\s*\\n\\s*)$");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("[\\p{L}0-9/_.=&;<…-]$");
    private static final Pattern IS_CODE =
            Pattern.compile("[./_\\\\=<>#$@:{}\\[\\]0-9|&(]|\\p{Ll}\\p{Lu}|^\\p{Lu}{2,}");
    private static final Pattern NOT_LATVIAN = Pattern.compile("[qwxyQWXY]");
    private static final Pattern LATVIAN = Pattern.compile("[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "with", "is", "this", "that", "your", "you", "please", "for", "are", "or", "from",
            "must", "cannot", "which", "not", "task", "file", "form", "email", "mail", "user");

    /** @return what is wrong, empty if nothing is */
    abstract Optional<String> wrongIn(Said said, Glossary glossary);

    private static Optional<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Optional.of("“" + matcher.group().strip() + "”") : Optional.empty();
    }

    /** Cells of tables and lists of signs have marks of their own. */
    private static String withoutCode(String text) {
        String said = text;
        for (String code : List.of("\\[\\d+\\.\\.\\d+]", "(?: [.,:;_+()/-](?=[ ,.;]))+", "\"[^\"]*\"", "`[^`]*`")) {
            said = said.replaceAll(code, "0");
        }
        return said;
    }
}
