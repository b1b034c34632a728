package lv.lidzas.records;

/** One choice of a field: the value that is stored and the label in Latvian and English. */
public record Option(String value, String label, String labelEnglish) {

    public Option(String value, String label) {
        this(value, label, label);
    }
}
