package lv.lidzas.workflow.gate;

/** Takes resource names apart; inside a jar the engine sees bare names, so folders never matter. */
final class FileNames {

    static final String PROCESS = ".bpmn";
    static final String DECISION = ".dmn";
    static final String FORM = ".form";
    static final String MAIL = ".md";

    private FileNames() {}

    static String bare(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** The id that the file must hold: its bare name up to the first dot. */
    static String id(String resource) {
        String bare = bare(resource);
        int dot = bare.indexOf('.');
        return dot < 0 ? bare : bare.substring(0, dot);
    }

    /** Language of a mail text: what stands between its id and its ending. */
    static String language(String resource) {
        String bare = bare(resource);
        int from = bare.indexOf('.');
        int to = bare.lastIndexOf('.');
        return from < 0 || from == to ? "" : bare.substring(from + 1, to);
    }

    static String mail(String template, String language) {
        return template + "." + language + MAIL;
    }
}
