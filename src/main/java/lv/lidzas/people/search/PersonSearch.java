package lv.lidzas.people.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.person.NameKey;
import lv.lidzas.values.PhoneNumber;
import lv.lidzas.values.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds persons the way they are asked for on the phone: by a name as it is heard, in any order, by a phone number in
 * any format, by an e-mail address, or by the number of the record.
 */
@Service
@Transactional(readOnly = true)
public class PersonSearch {

    private static final Pattern REFERENCE = Pattern.compile("[Pp]-[0-9]{4}-[0-9]{6,10}");
    private static final int MOST_WORDS = 5;

    private static final ListOrder BEST_FIRST =
            ListOrder.descending(ListKey.score("p.score"), ListKey.moment("p.created_at"), ListKey.id("p.reference"));

    private final JdbcClient jdbc;
    private final Lists lists;

    PersonSearch(JdbcClient jdbc, Lists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /**
     * A page of references, best first; without a query the newest first.
     *
     * @param most references
     */
    public ListPage<String> find(String query, Place place, int most) {
        return find(query, PersonFilter.NONE, place, most);
    }

    /** The same among some persons only; without a query in an order of theirs. */
    public ListPage<String> find(String query, PersonFilter filter, Place place, int most) {
        Search search = search(ShortText.read(query));
        search.among = filter.condition(search.parameters);
        search.order = filter.order();
        relax();
        return lists.read(search.list(), place, most, (row, number) -> row.getString("reference"));
    }

    /**
     * Lets words count that share a third of their letter groups: typing errors, not only spellings. To compare them takes ten
     * times as long as the planner thinks of any comparison; it would rather read everybody than ask the index.
     */
    void relax() {
        jdbc.sql("select set_config('pg_trgm.strict_word_similarity_threshold', '0.35', true)"
                        + " from set_config('cpu_operator_cost', '0.025', true)")
                .query(String.class)
                .single();
    }

    /** The search for a query, before it runs. */
    static Search search(String query) {
        Search search = new Search();
        Optional<String> digits = PhoneNumber.digitsAskedFor(query);
        if (REFERENCE.matcher(query).matches()) {
            search.byReference(query);
        } else if (query.contains("@")) {
            search.byEmail(query);
        } else if (digits.isPresent()) {
            search.byPhone(query, digits.get());
        } else {
            List<String> words = NameKey.words(query);
            if (!words.isEmpty()) {
                search.score = search.nameScore(words.subList(0, Math.min(words.size(), MOST_WORDS)), query);
            } else if (!query.isBlank()) {
                search.conditions.add("false");
            }
        }
        return search;
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** One statement under construction: every condition is one that an index answers. */
    static final class Search {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private @Nullable String score;
        private String among = "";
        private ListOrder order = PersonFilter.NEWEST_FIRST;

        private void byReference(String query) {
            conditions.add("p.reference = :reference");
            parameters.put("reference", query.toUpperCase(Locale.ROOT));
        }

        private void byEmail(String query) {
            conditions.add("lower(p.email) like :email");
            parameters.put("email", "%" + escaped(query.toLowerCase(Locale.ROOT)) + "%");
        }

        private void byPhone(String query, String digits) {
            Optional<String> whole = PhoneNumber.read(query).found();
            conditions.add("p.phone like :digits");
            parameters.put("digits", "%" + digits + "%");
            if (whole.isPresent()) {
                conditions.add("p.phone = :phone");
                parameters.put("phone", whole.get());
                score = "case when p.phone = :phone then 1 else 0 end";
            }
        }

        /** The mean over the words asked for of how well each is met by any word of the name, so order does not matter. */
        private String nameScore(List<String> words, String name) {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a score needs a word");
            }
            List<String> scores = new ArrayList<>();
            String[] codes = NameKey.codes(name).toArray(String[]::new);
            parameters.put("codes", codes);
            conditions.add("p.name_codes && cast(:codes as text[])");
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                parameters.put("word" + i, word);
                parameters.put("code" + i, NameKey.codes(word).toArray(String[]::new));
                parameters.put("start" + i, "%" + escaped(word) + "%");
                if (word.length() > 2) {
                    conditions.add("p.name_key like :start" + i);
                    conditions.add("p.name_key operator(public.%>>) :word" + i);
                }
                scores.add(
                        """
                        greatest(
                          case when :word%1$d = any (string_to_array(p.name_key, ' ')) then 1 else 0 end,
                          case when p.name_codes && cast(:code%1$d as text[])
                            then 0.85 + 0.1 * public.strict_word_similarity(:word%1$d, p.name_key) else 0 end,
                          case when ' ' || p.name_key like '%% ' || :word%1$d || '%%' then 0.8 else 0 end,
                          0.9 * public.strict_word_similarity(:word%1$d, p.name_key))"""
                                .formatted(i));
            }
            return scores.stream().collect(Collectors.joining(" + ", "(", ") / " + words.size()));
        }

        ListQuery list() {
            String where = conditions.isEmpty() ? "true" : "(" + String.join(" or ", conditions) + ")";
            where += among;
            return score == null
                    ? new ListQuery("p.reference", "from lidzas.person p where " + where, parameters, order)
                    : new ListQuery(
                            "p.reference",
                            "from (select p.reference, p.created_at, cast(" + score
                                    + " as double precision) as score from lidzas.person p where " + where
                                    + ") p where true",
                            parameters,
                            BEST_FIRST);
        }
    }
}
