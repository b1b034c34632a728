package lv.lidzas.cases.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.lidzas.access.Readers;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListHead;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.people.search.PersonSearch;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of cases, a page in a fixed number of queries. */
@Service
@Transactional(readOnly = true)
class CaseList {

    /** So many namesakes are looked through. */
    private static final int NAMESAKES = 200;

    private final Lists lists;
    private final CaseCounts counts;
    private final CaseRows rows;
    private final PersonSearch persons;
    private final RecordStore subject;
    private final Colleagues colleagues;
    private final MessageSource messages;
    private final Clock clock;

    CaseList(
            Lists lists,
            CaseCounts counts,
            CaseRows rows,
            PersonSearch persons,
            RecordStores records,
            Colleagues colleagues,
            MessageSource messages,
            Clock clock) {
        this.lists = lists;
        this.counts = counts;
        this.rows = rows;
        this.persons = persons;
        this.subject = records.named("case");
        this.colleagues = colleagues;
        this.messages = messages;
        this.clock = clock;
    }

    /** A choice of the form above the list. */
    public record Choice(String code, String label, long count) {}

    /** One page of the list with what leads to others. */
    public record Content(ListPage<CaseRow> page, ListHead head, List<Choice> stages, List<Choice> owners) {}

    /**
     * @param most rows
     * @throws org.springframework.security.access.AccessDeniedException if this is no reader of cases
     */
    public Content read(CaseFilter filter, Authentication reader, Place place, int most, Locale language) {
        Readers.require(subject, reader);
        Map<String, Object> parameters = counts.parameters(reader.getName());
        CaseCounts.Counts counted = counts.read(parameters);
        ListPage<CaseRow> page = lists.read(
                        query(filter, parameters), place, most, (row, number) -> CaseRows.found(row))
                .map(found -> rows.of(found, language));
        List<Choice> stages = stages(counted, filter.selection(), language);
        List<Choice> owners = owners(counted, filter, language);
        return new Content(page, head(filter, counted, stages, owners, language), stages, owners);
    }

    private ListQuery query(CaseFilter filter, Map<String, Object> parameters) {
        String body = filter.body(parameters);
        if (!filter.query().isBlank()) {
            parameters.put(
                    "persons",
                    persons.find(filter.query(), Place.START, NAMESAKES).rows().toArray(String[]::new));
        }
        return new ListQuery(
                CaseRows.COLUMNS, body, parameters, filter.sorting().order());
    }

    private ListHead head(
            CaseFilter filter, CaseCounts.Counts counted, List<Choice> stages, List<Choice> owners, Locale language) {
        ListView view = filter.view();
        List<Chip> chips = Arrays.stream(CaseSelection.values())
                .map(selection -> new Chip(
                        view.selecting(selection.code()).address(),
                        word("cases.selection." + selection.code(), language),
                        counted.of(selection),
                        selection == filter.selection(),
                        selection == CaseSelection.LATE))
                .toList();
        List<String> words = Stream.of(
                        Stream.of(word("cases.selection." + filter.selection().code(), language)),
                        label(stages, filter.stage()),
                        label(owners, filter.owner()),
                        Stream.of(filter.query().strip()).filter(query -> !query.isEmpty()),
                        Stream.of(word(filter.sorting().label(), language)))
                .flatMap(Function.identity())
                .toList();
        return new ListHead(
                view,
                chips,
                view.narrowed(parameter -> switch (parameter) {
                    case CaseFilter.STAGE -> label(stages, filter.stage());
                    case CaseFilter.OWNER -> label(owners, filter.owner());
                    default -> Stream.of();
                }),
                view.orders(filter.sortings(), label -> word(label, language)),
                words,
                LocalDate.now(clock));
    }

    private static Stream<String> label(List<Choice> choices, @Nullable String chosen) {
        return choices.stream().filter(choice -> choice.code().equals(chosen)).map(Choice::label);
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
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

    private List<Choice> owners(CaseCounts.Counts counted, CaseFilter filter, Locale language) {
        Map<String, Long> counts = new LinkedHashMap<>(counted.byOwner(filter.selection()));
        long alone = counts.getOrDefault("", 0L);
        counts.remove("");
        counts.values().removeIf(count -> count == 0);
        // What is chosen can be seen and taken away, also where it has no case.
        if (filter.owner() != null && !CaseFilter.NOBODY.equals(filter.owner())) {
            counts.putIfAbsent(filter.owner(), 0L);
        }
        Map<String, String> names = colleagues.named(counts.keySet(), language);
        List<Choice> owners = new ArrayList<>(counts.entrySet().stream()
                .map(owner ->
                        new Choice(owner.getKey(), Objects.requireNonNull(names.get(owner.getKey())), owner.getValue()))
                .sorted(Comparator.comparing(Choice::label, LatvianOrder.ofWords()))
                .toList());
        if (alone > 0 || CaseFilter.NOBODY.equals(filter.owner())) {
            owners.add(new Choice(CaseFilter.NOBODY, messages.getMessage("cases.owner.nobody", null, language), alone));
        }
        return owners;
    }
}
