package lv.lidzas.values;

/** Text of several lines. */
public final class LongText {

    private LongText() {}

    /** As it was typed but for what nobody sees; line ends are {@code \n}. Empty if nothing but blanks is left. */
    public static String read(String typed) {
        String seen = typed == null ? "" : Characters.seen(typed);
        return ShortText.read(seen).isEmpty() ? "" : seen;
    }
}
