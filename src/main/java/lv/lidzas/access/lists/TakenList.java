package lv.lidzas.access.lists;

import java.util.List;
import lv.lidzas.lists.ListView;
import lv.lidzas.sheets.Sheet;

/**
 * A list that somebody takes along.
 *
 * @param view what of it is shown
 * @param sheet no column but those of its page
 * @param persons {@code P-} references of whom it tells
 * @param cut whether there is more than may be taken at once
 */
public record TakenList(ListView view, Sheet sheet, List<String> persons, boolean cut) {}
