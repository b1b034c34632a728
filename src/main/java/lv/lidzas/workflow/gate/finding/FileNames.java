package lv.lidzas.workflow.gate.finding;

/** Takes resource names apart; inside a jar the engine sees bare names, so folders never matter. */
public final class FileNames {

    public static final String PROCESS = ".bpmn";
    public static final String DECISION = ".dmn";
    public static final String FORM = ".form";
    public static final String MAIL = ".md";

    private FileNames() {}

    public static String bare(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** The id that the file must hold: its bare name up to the first dot. */
    public static String id(String resource) {
        String bare = bare(resource);
        int dot = bare.indexOf('.');
        return dot < 0 ? bare : bare.substring(0, dot);
    }

    /** Language of a mail text: what stands between its id and its ending. */
    public static String language(String resource) {
        String bare = bare(resource);
        int from = bare.indexOf('.');
        int to = bare.lastIndexOf('.');
        return from < 0 || from == to ? "" : bare.substring(from + 1, to);
    }

    public static String mail(String template, String language) {
        return template + "." + language + MAIL;
    }
}
