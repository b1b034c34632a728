package lv.lidzas.workflow.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a password of the staff must be, by whatever way it is set. */
public final class PasswordRules {

    public static final int SHORTEST = 12;

    /** What the sign-in still looks at. */
    public static final int LONGEST = 200;

    // A program that knows the common passwords and their variations needs a million guesses or more.
    private static final double FEWEST_GUESSES = 1_000_000;
    private static final int JUDGED = 64;
    private static final int WORTH_LOOKING_FOR = 4;
    private static final List<String> WORDS_HERE = List.of("lidzas", "parole", "camunda");

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRules() {}

    /**
     * @param about id and names of the account; {@code null} among them is passed over
     * @return code of a message that says what is wrong; empty if nothing is
     */
    public static Optional<String> refusal(String password, String id, String... about) {
        if (isTooShort(password)) {
            return Optional.of("password.tooShort");
        }
        if (password.length() > LONGEST) {
            return Optional.of("password.tooLong");
        }
        if (holdsId(password, id)) {
            return Optional.of("password.holdsId");
        }
        return isCommon(password, id, about) ? Optional.of("password.common") : Optional.empty();
    }

    public static boolean isTooShort(String password) {
        return password == null || password.codePointCount(0, password.length()) < SHORTEST;
    }

    /** Whether it is the id with something around it; an id of a few letters says nothing. */
    public static boolean holdsId(String password, String id) {
        return id != null
                && id.length() >= WORTH_LOOKING_FOR
                && password.toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT));
    }

    /** Whether it is among the first that somebody would try. */
    public static boolean isCommon(String password, @Nullable String id, String... about) {
        List<String> words = new ArrayList<>(WORDS_HERE);
        words.add(id);
        words.addAll(Arrays.asList(about));
        words.removeIf(word -> word == null || word.isBlank());
        String judged = password.length() > JUDGED ? password.substring(0, JUDGED) : password;
        return GUESSER.measure(judged, words).getGuesses() < FEWEST_GUESSES;
    }
}
