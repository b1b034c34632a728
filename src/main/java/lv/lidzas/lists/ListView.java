package lv.lidzas.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a list is shown: each selection, filter and order that is in force by its parameter. It is the list's address, so that
 * it can be kept as a link; none of the values says anything about a person but the query, which is not remembered.
 */
public final class ListView {

    /** The parameter of the selection, which each address of a list has. */
    public static final String SELECTION = "izlase";

    /** The parameter of the order. */
    public static final String SORTING = "seciba";

    /** The parameter of what was typed. */
    public static final String QUERY = "q";

    /** The parameter of the kind of file. */
    public static final String KIND = "veids";

    private final String path;
    private final String usual;
    private final Map<String, String> chosen;
    private final String query;

    private ListView(String path, String usual, Map<String, String> chosen, String query) {
        this.path = path;
        this.usual = usual;
        this.chosen = chosen;
        this.query = query;
    }

    /**
     * A list as it is at first.
     *
     * @param path beginning with a slash
     * @param selection code of what it shows then
     */
    public static ListView of(String path, String selection) {
        return new ListView(path, selection, new LinkedHashMap<>(Map.of(SELECTION, selection)), "");
    }

    /** The same with another choice, from its beginning; {@code null} for none. */
    public ListView with(String parameter, @Nullable String value) {
        if (parameter.equals(QUERY)) {
            return new ListView(path, usual, chosen, Objects.requireNonNullElse(value, ""));
        }
        Map<String, String> other = new LinkedHashMap<>(chosen);
        if (value == null) {
            other.remove(parameter);
        } else {
            other.put(parameter, value);
        }
        return new ListView(path, usual, other, query);
    }

    public String path() {
        return path;
    }

    /** By parameter, without what was typed. */
    public Map<String, String> chosen() {
        return Map.copyOf(chosen);
    }

    /** What a form of the others leaves as it is: the selection and the order. */
    public List<Map.Entry<String, String>> kept() {
        return chosen.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(SELECTION) || entry.getKey().equals(SORTING))
                .toList();
    }

    /** What is left out of the selection, without what was typed: each a link to the list without it. */
    public List<Option> narrowed(Function<String, Stream<String>> words) {
        return chosen.keySet().stream()
                .filter(parameter -> !parameter.equals(SELECTION) && !parameter.equals(SORTING))
                .sorted()
                .flatMap(parameter -> words.apply(parameter)
                        .map(word -> new Option(with(parameter, null).address(), word, true)))
                .toList();
    }

    /** Another selection from its beginning, in the same order. */
    public ListView selecting(String selection) {
        return of(path, usual).with(SELECTION, selection).with(SORTING, chosen.get(SORTING));
    }

    /** The orders that are offered, each a link. */
    public List<Option> orders(List<Sorting> offered, Function<String, String> words) {
        String named = chosen.getOrDefault(SORTING, offered.get(0).code());
        return offered.stream()
                .map(sorting -> new Option(
                        // The first one, too: whoever chooses it wants it back.
                        with(SORTING, sorting.code()).address(),
                        words.apply(sorting.label()),
                        sorting.code().equals(named)))
                .toList();
    }

    /** Whether nothing was chosen. */
    public boolean isUsual() {
        return chosen.equals(Map.of(SELECTION, usual)) && query.isEmpty();
    }

    public boolean hasQuery() {
        return !query.isEmpty();
    }

    /** As it is at first. */
    public String usualAddress() {
        return of(path, usual).address();
    }

    /** Of this page; whoever opens it sees the same. */
    public String address() {
        return at(path);
    }

    /** The same list as a file or on paper. */
    public String download(String kind) {
        return with(KIND, kind).at(path + "/lejupielade");
    }

    private String at(String place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(place);
        chosen.forEach((parameter, value) -> address.queryParam(parameter, "{" + parameter + "}"));
        Map<String, String> values = new LinkedHashMap<>(chosen);
        if (!query.isEmpty()) {
            address.queryParam(QUERY, "{" + QUERY + "}");
            values.put(QUERY, query);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
