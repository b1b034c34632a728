package lv.lidzas.forms;

/** Another content came under the number of a form that is stored already. */
public class StoredOtherwise extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String made;

    /** @param made what the first content made; {@code null} if that is not known */
    public StoredOtherwise(String made) {
        super("the form of this number is stored with another content");
        this.made = made;
    }

    public String made() {
        return made;
    }
}
