package lv.lidzas.web;

import java.util.List;

/**
 * What a module above contributes to the first page: a visitor's, or the day of a colleague. Parts of one place are shown in the
 * order of their beans.
 */
public interface HomeSection {

    /** Who gets it; whoever is not among them is not shown it. */
    Audience audience();

    /** What there is to show, in a fixed number of queries; empty if nothing is. */
    List<HomePart> parts(HomeVisit visit);
}
