package lv.lidzas.workflow.engine.accounts;

import java.util.regex.Pattern;

/** What may stand in the few free words of an account: names of people and groups, an address. Nothing that a mail or a page would make a link of. */
final class AccountWords {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}](?:[\\p{L}\\p{M}' ’‘ʼ-]|[.,](?= |$)){0,63}");
    private static final Pattern GROUP =
            Pattern.compile("[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{Nd}' ’()-]|[.,](?= |$)){0,63}");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_-]{0,32}");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_ADDRESS = 254;

    private AccountWords() {}

    static boolean isName(String text) {
        return isMissing(text) || NAME.matcher(text).matches();
    }

    static boolean isGroupName(String text) {
        return isMissing(text) || GROUP.matcher(text).matches();
    }

    static boolean isGroupType(String text) {
        return isMissing(text) || TYPE.matcher(text).matches();
    }

    static boolean isAddress(String text) {
        if (isMissing(text)) {
            return true;
        }
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST_ADDRESS
                && at > 0
                && at <= LONGEST_LOCAL
                && LOCAL.matcher(text.substring(0, at)).matches()
                && isDomain(text.substring(at + 1));
    }

    private static boolean isDomain(String text) {
        String[] labels = text.split("\\.", -1);
        if (labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }
}
