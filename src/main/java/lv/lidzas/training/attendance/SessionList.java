package lv.lidzas.training.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.access.Readers;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListHead;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.training.session.SessionText;
import lv.lidzas.values.LatvianOrder;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of sessions, a page in a fixed number of queries. */
@Service
@Transactional(readOnly = true)
class SessionList {

    private final Lists lists;
    private final SessionOverview overview;
    private final SessionSearch search;
    private final SessionText text;
    private final TrainingSessionRecords subject;
    private final JdbcClient database;
    private final MessageSource messages;
    private final Clock clock;

    SessionList(
            Lists lists,
            SessionOverview overview,
            SessionSearch search,
            SessionText text,
            TrainingSessionRecords session,
            JdbcClient database,
            MessageSource messages,
            Clock clock) {
        this.lists = lists;
        this.overview = overview;
        this.search = search;
        this.text = text;
        this.subject = session;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is taught, and how many of the sessions that are shown. */
    public record Choice(String code, String label, long count) {}

    /** One page of the list with what leads to others. */
    public record Content(ListPage<SessionOverview.Row> page, ListHead head, List<Choice> modules) {}

    private record Part(String module, Map<SessionSelection, Long> counts) {}

    /**
     * @param most rows
     * @throws org.springframework.security.access.AccessDeniedException if this is no reader of sessions
     */
    public Content read(SessionFilter filter, Authentication reader, Place place, int most, Locale language) {
        Readers.require(subject, reader);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        List<Part> parts = counts(parameters);
        String body =
                "from lidzas.training_session s where " + filter.selection().condition();
        if (filter.module() != null) {
            body += " and s.module = :module";
            parameters.put("module", filter.module());
        }
        if (!filter.query().isBlank()) {
            body += " and " + search.condition(filter.query(), parameters);
        }
        ListPage<SessionOverview.Row> page = lists.read(
                        new ListQuery(
                                "s.reference",
                                body,
                                parameters,
                                filter.sorting().order()),
                        place,
                        most,
                        (row, number) -> row.getString("reference"))
                .map(found -> overview.rows(found, language));
        List<Choice> modules = modules(parts, filter, language);
        return new Content(page, head(filter, parts, modules, language), modules);
    }

    private List<Part> counts(Map<String, Object> parameters) {
        String counted = Arrays.stream(SessionSelection.values())
                .map(selection -> "count(*) filter (where " + selection.condition() + ") as of_" + selection.ordinal())
                .collect(Collectors.joining(", "));
        return database.sql("select s.module, " + counted + " from lidzas.training_session s group by s.module")
                .params(parameters)
                .query((row, number) -> {
                    Map<SessionSelection, Long> counts = new EnumMap<>(SessionSelection.class);
                    for (SessionSelection selection : SessionSelection.values()) {
                        counts.put(selection, row.getLong("of_" + selection.ordinal()));
                    }
                    return new Part(row.getString("module"), counts);
                })
                .list();
    }

    /** What is chosen can be seen and taken away, also where there is none. */
    private List<Choice> modules(List<Part> parts, SessionFilter filter, Locale language) {
        Map<String, Long> counts = new HashMap<>();
        parts.forEach(part -> counts.put(part.module(), count(part, filter.selection())));
        counts.values().removeIf(count -> count == 0);
        if (filter.module() != null) {
            counts.putIfAbsent(filter.module(), 0L);
        }
        Map<String, String> titles = text.titles(new ArrayList<>(counts.keySet()), language);
        return counts.entrySet().stream()
                .map(module -> new Choice(
                        module.getKey(), titles.getOrDefault(module.getKey(), module.getKey()), module.getValue()))
                .sorted(LatvianOrder.by(Choice::label))
                .toList();
    }

    private ListHead head(SessionFilter filter, List<Part> parts, List<Choice> modules, Locale language) {
        ListView view = filter.view();
        List<Chip> chips = Arrays.stream(SessionSelection.values())
                .map(selection -> new Chip(
                        view.selecting(selection.code()).address(),
                        word("sessions.selection." + selection.code(), language),
                        parts.stream().mapToLong(part -> count(part, selection)).sum(),
                        selection == filter.selection(),
                        selection == SessionSelection.UNRECORDED))
                .toList();
        List<String> words = Stream.of(
                        Stream.of(
                                word("sessions.selection." + filter.selection().code(), language)),
                        modules.stream()
                                .filter(module -> module.code().equals(filter.module()))
                                .map(Choice::label),
                        Stream.of(filter.query().strip()).filter(query -> !query.isEmpty()),
                        Stream.of(word(filter.sorting().label(), language)))
                .flatMap(Function.identity())
                .toList();
        return new ListHead(
                view,
                chips,
                view.narrowed(parameter -> modules.stream()
                        .filter(module -> parameter.equals(SessionFilter.MODULE)
                                && module.code().equals(filter.module()))
                        .map(Choice::label)),
                view.orders(filter.sortings(), label -> word(label, language)),
                words,
                LocalDate.now(clock));
    }

    private static long count(Part part, SessionSelection selection) {
        return part.counts().getOrDefault(selection, 0L);
    }

    private String word(String code, Locale language) {
        return messages.getMessage(code, null, language);
    }
}
