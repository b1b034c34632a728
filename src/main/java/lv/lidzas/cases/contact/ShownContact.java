package lv.lidzas.cases.contact;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.forms.BoundQuestions;
import org.jspecify.annotations.Nullable;

/**
 * A visit on a page.
 *
 * @param mayCorrect whether the reader may put it right
 * @param who {@code null} if the reader
 */
record ShownContact(
        String reference,
        boolean mayCorrect,
        LocalDate day,
        String who,
        String mode,
        int minutes,
        String areas,
        @Nullable String note,
        List<BoundQuestions.Answered> attributes) {}
