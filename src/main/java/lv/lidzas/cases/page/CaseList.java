package lv.lidzas.cases.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.search.PersonSearch;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of cases, a page in a fixed number of queries. */
@Service
@Transactional(readOnly = true)
class CaseList {

    /** Who answers for a case for which nobody does. */
    static final String NOBODY = "-";

    private static final int LENGTH = 25;

    private static final ListOrder SOONEST_FIRST =
            ListOrder.ascending(ListKey.day("coalesce(c.next_date, date '1900-01-01')"), ListKey.id("c.reference"));
    private static final ListOrder CLOSED_LAST_FIRST =
            ListOrder.descending(ListKey.day("c.closed_on"), ListKey.id("c.reference"));

    /** So many namesakes are looked through. */
    private static final int NAMESAKES = 200;

    private final Lists lists;
    private final CaseCounts counts;
    private final CaseRows rows;
    private final PersonSearch persons;
    private final Colleagues colleagues;
    private final MessageSource messages;

    CaseList(
            Lists lists,
            CaseCounts counts,
            CaseRows rows,
            PersonSearch persons,
            Colleagues colleagues,
            MessageSource messages) {
        this.lists = lists;
        this.counts = counts;
        this.rows = rows;
        this.persons = persons;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    /**
     * What of the list is shown.
     *
     * @param stage code; {@code null} for all
     * @param owner user id, {@link #NOBODY} for cases that nobody answers for, {@code null} for all
     * @param query a name, phone, address or number of whom a case supports; empty for all
     */
    public record Filter(CaseSelection selection, @Nullable String stage, @Nullable String owner, String query) {}

    /** A choice of the form above the list. */
    public record Choice(String code, String label, long count) {}

    /** One page of the list with what leads to others. */
    public record Content(ListPage<CaseRow> page, List<Chip> chips, List<Choice> stages, List<Choice> owners) {}

    /** The soonest date first; closed ones from the last one closed on. */
    public Content read(Filter filter, String reader, Place place, Locale language) {
        Map<String, Object> parameters = counts.parameters(reader);
        CaseCounts.Counts counted = counts.read(parameters);
        CaseSelection selection = filter.selection();
        ListPage<CaseRow> page = lists.read(
                        query(filter, parameters), place, LENGTH, (row, number) -> CaseRows.found(row))
                .map(found -> rows.of(found, language));
        return new Content(
                page,
                chips(counted, selection, language),
                stages(counted, selection, language),
                owners(counted, filter, language));
    }

    private ListQuery query(Filter filter, Map<String, Object> parameters) {
        StringBuilder body = new StringBuilder("from lidzas.support_case c where ")
                .append(filter.selection().condition());
        if (filter.stage() != null) {
            body.append(" and c.stage = :stage");
            parameters.put("stage", filter.stage());
        }
        if (NOBODY.equals(filter.owner())) {
            body.append(" and c.owner is null");
        } else if (filter.owner() != null) {
            body.append(" and c.owner = :owner");
            parameters.put("owner", filter.owner());
        }
        if (!filter.query().isBlank()) {
            body.append(" and (c.reference = :number or c.person = any (cast(:persons as text[])))");
            parameters.put("number", filter.query().strip().toUpperCase(Locale.ROOT));
            parameters.put(
                    "persons",
                    persons.find(filter.query(), Place.START, NAMESAKES).rows().toArray(String[]::new));
        }
        return new ListQuery(
                CaseRows.COLUMNS,
                body.toString(),
                parameters,
                filter.selection() == CaseSelection.CLOSED ? CLOSED_LAST_FIRST : SOONEST_FIRST);
    }

    private List<Chip> chips(CaseCounts.Counts counted, CaseSelection chosen, Locale language) {
        return Arrays.stream(CaseSelection.values())
                .map(selection -> new Chip(
                        selection == CaseSelection.OPEN ? "/gadijumi" : "/gadijumi?izlase=" + selection.code(),
                        messages.getMessage("cases.selection." + selection.code(), null, language),
                        counted.of(selection),
                        selection == chosen,
                        selection == CaseSelection.LATE))
                .toList();
    }

    private List<Choice> stages(CaseCounts.Counts counted, CaseSelection chosen, Locale language) {
        Map<String, Long> counts = counted.byStage(chosen);
        return CaseStage.openCodes().stream()
                .map(stage -> new Choice(
                        stage,
                        messages.getMessage("case.stage." + stage, null, language),
                        counts.getOrDefault(stage, 0L)))
                .toList();
    }

    private List<Choice> owners(CaseCounts.Counts counted, Filter filter, Locale language) {
        Map<String, Long> counts = new LinkedHashMap<>(counted.byOwner(filter.selection()));
        long alone = counts.getOrDefault("", 0L);
        counts.remove("");
        counts.values().removeIf(count -> count == 0);
        // What is chosen can be seen and taken away, also where it has no case.
        if (filter.owner() != null && !NOBODY.equals(filter.owner())) {
            counts.putIfAbsent(filter.owner(), 0L);
        }
        Map<String, String> names = colleagues.named(counts.keySet(), language);
        List<Choice> owners = new ArrayList<>(counts.entrySet().stream()
                .map(owner ->
                        new Choice(owner.getKey(), Objects.requireNonNull(names.get(owner.getKey())), owner.getValue()))
                .sorted(Comparator.comparing(Choice::label, LatvianOrder.ofWords()))
                .toList());
        if (alone > 0 || NOBODY.equals(filter.owner())) {
            owners.add(new Choice(NOBODY, messages.getMessage("cases.owner.nobody", null, language), alone));
        }
        return owners;
    }
}
