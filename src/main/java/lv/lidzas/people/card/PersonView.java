package lv.lidzas.people.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Sorting;
import lv.lidzas.people.PersonSelection;
import lv.lidzas.people.search.PersonFilter;
import org.jspecify.annotations.Nullable;

/**
 * What of the list of people is shown.
 *
 * @param selection empty for everybody
 * @param language code; {@code null} for any
 * @param municipality code; {@code null} for any
 * @param query as it was typed; empty for nobody in particular
 */
record PersonView(
        Optional<PersonSelection> selection,
        @Nullable String language,
        @Nullable String municipality,
        Sorting sorting,
        String query) {

    static final String LANGUAGE = "valoda";
    static final String MUNICIPALITY = "pasvaldiba";
    static final String EVERYBODY = "visi";

    /** As the list is at first. */
    static final ListView USUAL = ListView.of("/personas", EVERYBODY);

    static final List<Sorting> SORTINGS = List.of(
            new Sorting("jaunakie", "people.sorting.newest", PersonFilter.NEWEST_FIRST),
            new Sorting("senakie", "people.sorting.oldest", PersonFilter.OLDEST_FIRST),
            new Sorting("vards", "lists.sorting.name", PersonFilter.BY_NAME));

    private static final int LONGEST_QUERY = 200;
    private static final String CODE = "[A-Za-z0-9_-]{1,64}";

    /** What an address asks for; what no list could show is as if it were not there. */
    static PersonView of(Map<String, String> address, PersonSelections selections) {
        String query = address.getOrDefault(ListView.QUERY, "");
        return new PersonView(
                selections.of(address.getOrDefault(ListView.SELECTION, "")),
                code(address.get(LANGUAGE)),
                code(address.get(MUNICIPALITY)),
                Sorting.of(address.getOrDefault(ListView.SORTING, ""), SORTINGS),
                query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query);
    }

    ListView view() {
        return USUAL.with(
                        ListView.SELECTION, selection.map(PersonSelection::code).orElse(EVERYBODY))
                .with(LANGUAGE, language)
                .with(MUNICIPALITY, municipality)
                .with(ListView.SORTING, sorting.isNamed(SORTINGS) ? sorting.code() : null)
                .with(ListView.QUERY, query.strip());
    }

    /** Whether something beside the selection and what was typed is left out. */
    boolean isNarrowed() {
        return language != null || municipality != null;
    }

    PersonFilter filter() {
        return new PersonFilter(selection, language, municipality, sorting.order());
    }

    private static @Nullable String code(@Nullable String text) {
        return text != null && text.matches(CODE) ? text : null;
    }
}
