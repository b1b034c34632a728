package lv.lidzas.people.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Lists;
import lv.lidzas.people.timeline.Timeline.Happened;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import lv.lidzas.values.PersonName;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what happened about a record: how much of it there is and one page, each in one statement, and whatever the sources
 * of the entries on that page ask for their words.
 */
@Service
@Transactional(readOnly = true)
public class Timelines {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final ObjectProvider<TimelineSource> sources;
    private final RecordStores records;
    private final Lists lists;
    private final JdbcClient database;
    private final Colleagues colleagues;
    private final MessageSource messages;
    private final ObjectMapper json;
    private final Clock clock;

    Timelines(
            ObjectProvider<TimelineSource> sources,
            RecordStores records,
            Lists lists,
            JdbcClient database,
            Colleagues colleagues,
            MessageSource messages,
            ObjectMapper json,
            Clock clock) {
        this.sources = sources;
        this.records = records;
        this.lists = lists;
        this.database = database;
        this.colleagues = colleagues;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    private record Read(
            String source, ZonedDateTime at, @Nullable String account, @Nullable String person, TimelineRow row) {}

    /**
     * What happened, as far as the reader may know.
     *
     * @param page address of the card
     * @param about references of the records that the card is about
     * @param person {@code P-} reference of whom it is about; {@code null} if it is about nobody
     */
    public Timeline of(
            String page, Collection<String> about, @Nullable String person, TimelineView view, Locale language) {
        List<TimelineSource> open = sources.orderedStream()
                .filter(source -> source.readers().stream().anyMatch(view.groups()::contains))
                .toList();
        List<String> readable = about.stream()
                .filter(reference -> isReadable(records.typeOf(reference).orElse(null), view))
                .toList();
        String known = person != null && isReadable(records.typeOf(person).orElse(null), view) ? person : null;
        Map<TimelineKind, Long> counts = counts(open, readable, known);
        long total = counts.entrySet().stream()
                .filter(kind -> kind.getKey().isAmongAll())
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<TimelineSource> chosen = open.stream()
                .filter(source -> view.kind() == null ? source.kind().isAmongAll() : source.kind() == view.kind())
                .toList();
        ListPage<Happened> entries = chosen.isEmpty()
                ? new ListPage<>(List.of(), null, null)
                : lists.read(
                                new TimelineQuery(chosen, readable, known, clock.getZone()).page(),
                                view.place(),
                                view.most(),
                                this::read)
                        .map(rows -> happened(rows, chosen, language));
        return new Timeline(
                address(page, view.kind()),
                chips(page, counts, total, view, language),
                total,
                entries,
                view.isBrief() ? total - entries.rows().size() : 0);
    }

    private static boolean isReadable(@Nullable RecordType type, TimelineView view) {
        return type != null && type.readableBy(view.groups());
    }

    private Map<TimelineKind, Long> counts(List<TimelineSource> open, List<String> about, @Nullable String person) {
        if (open.isEmpty()) {
            return Map.of();
        }
        TimelineQuery query = new TimelineQuery(open, about, person, clock.getZone());
        Map<String, Long> bySource = new HashMap<>();
        database.sql(query.counts())
                .params(query.parameters())
                .query((row, number) -> bySource.put(row.getString("source"), row.getLong("entries")))
                .list();
        return open.stream()
                .collect(Collectors.groupingBy(
                        TimelineSource::kind,
                        Collectors.summingLong(source -> bySource.getOrDefault(source.name(), 0L))));
    }

    private Read read(ResultSet row, int number) throws SQLException {
        String person = PersonName.whole(row.getString("first_name"), row.getString("last_name"));
        return new Read(
                row.getString("source"),
                row.getTimestamp("at").toInstant().atZone(clock.getZone()),
                row.getString("account"),
                person.isBlank() ? null : person,
                new TimelineRow(row.getString("id"), details(row.getString("details"))));
    }

    private Map<String, Object> details(String text) {
        try {
            return json.readValue(text, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what happened cannot be read");
        }
    }

    private List<Happened> happened(List<Read> rows, List<TimelineSource> chosen, Locale language) {
        Map<String, String> names =
                colleagues.named(rows.stream().map(Read::account).toList(), language);
        Happened[] happened = new Happened[rows.size()];
        for (TimelineSource source : chosen) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).source().equals(source.name())) {
                    own.add(i);
                }
            }
            if (own.isEmpty()) {
                continue;
            }
            List<TimelineEntry> entries =
                    source.entries(own.stream().map(i -> rows.get(i).row()).toList(), language);
            for (int i = 0; i < own.size(); i++) {
                Read read = rows.get(own.get(i));
                happened[own.get(i)] = new Happened(
                        source.name(),
                        read.at(),
                        source.wholeDays(),
                        names.get(read.account()),
                        read.person(),
                        entries.get(i));
            }
        }
        return Arrays.stream(happened).map(Objects::requireNonNull).toList();
    }

    /** A kind of which there is nothing is not offered. */
    private List<Chip> chips(
            String page, Map<TimelineKind, Long> counts, long total, TimelineView view, Locale language) {
        List<Chip> chips = new ArrayList<>();
        chips.add(chip(page, null, total, view, language));
        for (TimelineKind kind : TimelineKind.values()) {
            long count = counts.getOrDefault(kind, 0L);
            if (count > 0 || kind == view.kind()) {
                chips.add(chip(page, kind, count, view, language));
            }
        }
        return chips;
    }

    private Chip chip(String page, @Nullable TimelineKind kind, long count, TimelineView view, Locale language) {
        String label = messages.getMessage("timeline." + (kind == null ? "all" : kind.code()), null, language);
        return new Chip(address(page, kind) + "#" + TimelineView.LIST, label, count, kind == view.kind(), false);
    }

    private static String address(String page, @Nullable TimelineKind kind) {
        return kind == null ? page : page + "?" + TimelineView.LIST + "=" + kind.code();
    }
}
