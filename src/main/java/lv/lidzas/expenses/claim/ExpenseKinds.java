package lv.lidzas.expenses.claim;

import java.util.List;
import java.util.Locale;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.forms.NeededCodes;
import org.springframework.stereotype.Component;

/** What kinds of expenses are called: a list that analysts change. */
@Component
public class ExpenseKinds {

    static final NeededCodes LIST = new NeededCodes("expenseKinds", List.of());

    private final CodeLists lists;

    ExpenseKinds(CodeLists lists) {
        this.lists = lists;
    }

    /** A code that is in the list no more is its own word. */
    public String word(String kind, Locale language) {
        return lists.label(LIST, kind, language);
    }
}
