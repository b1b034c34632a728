package lv.lidzas.lists;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above the rows of a list; {@code templates/lists/head.html} draws it.
 *
 * @param filters what is in force beside the selection, each a link that takes it away
 * @param orders empty where the order is not chosen
 * @param words of what is in force, for whoever reads the list on paper
 * @param day on which it is read
 */
public record ListHead(
        ListView view,
        List<Chip> chips,
        List<Option> filters,
        List<Option> orders,
        List<String> words,
        LocalDate day) {}
