package lv.lidzas.web.typed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What is wrong with a form that its own page takes apart, because a file comes with it: said as with a {@link TypedForm}, all
 * at once and each at its input.
 */
public final class WrongPage {

    private final List<WrongAnswers.Wrong> wrong = new ArrayList<>();

    /**
     * @param id of the input, in the order of the page
     * @param sentence code of a message
     * @param values that stand in it
     */
    public WrongPage at(String id, String sentence, Object... values) {
        wrong.add(new WrongAnswers.Wrong(id, sentence, List.of(values)));
        return this;
    }

    public boolean isEmpty() {
        return wrong.isEmpty();
    }

    /** The page that is drawn says it. */
    public void show(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(WrongAnswers.ATTRIBUTE, new WrongAnswers(List.copyOf(wrong), Map.of()));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
}
