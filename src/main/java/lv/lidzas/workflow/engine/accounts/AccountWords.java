package lv.lidzas.workflow.engine.accounts;

import java.util.regex.Pattern;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.PersonName;
import lv.lidzas.values.ShortText;

/** What may stand in the few free words of an account: names of people and groups, an address. Nothing that a mail or a page would make a link of. */
final class AccountWords {

    private static final Pattern GROUP =
            Pattern.compile("[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{Nd}' ’()-]|[.,](?= |$)){0,63}");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_-]{0,32}");
    private static final int LONGEST_NAME = 64;

    private AccountWords() {}

    static boolean isName(String text) {
        return isMissing(text)
                || text.length() <= LONGEST_NAME && PersonName.read(text).isGood() && isSeen(text);
    }

    static boolean isGroupName(String text) {
        return isMissing(text) || GROUP.matcher(text).matches();
    }

    static boolean isGroupType(String text) {
        return isMissing(text) || TYPE.matcher(text).matches();
    }

    static boolean isAddress(String text) {
        return isMissing(text) || EmailAddress.read(text).isGood() && isSeen(text);
    }

    /** An account keeps what was typed, so nothing in it may be hidden. */
    private static boolean isSeen(String text) {
        return ShortText.read(text).equals(text);
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }
}
