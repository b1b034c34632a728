package lv.lidzas.web.typed;

import java.util.List;

/** What is wrong with a form that was sent, as its page shows it. */
record WrongAnswers(List<Wrong> all) {

    /** Under this name the page finds it. */
    static final String ATTRIBUTE = "typedWrong";

    /**
     * @param id of the input
     * @param sentence code of a message
     */
    public record Wrong(String id, String sentence) {}

    /** Whether it is this input. */
    public boolean at(String id) {
        return all.stream().anyMatch(wrong -> wrong.id().equals(id));
    }

    /** Whether it is an input whose id begins so: in a part of the page that is folded otherwise. */
    public boolean within(String beginning) {
        return all.stream().anyMatch(wrong -> wrong.id().startsWith(beginning));
    }
}
