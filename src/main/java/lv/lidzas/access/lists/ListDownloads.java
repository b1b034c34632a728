package lv.lidzas.access.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.lists.ListView;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.sheets.SeparatedValues;
import lv.lidzas.sheets.Sheet;
import lv.lidzas.sheets.Workbooks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands lists over as files and writes down who took which: in the log of what happens at the doors, and on the card of each
 * person whom the list tells of. Whether somebody may is decided before, as for the page.
 */
@Component
public class ListDownloads {

    /** So many rows are taken at once. */
    public static final int MOST = 5000;

    private static final String PURPOSE = "list";

    private final SecurityLog log;
    private final OpeningLog openings;
    private final MessageSource messages;
    private final Clock clock;

    ListDownloads(SecurityLog log, OpeningLog openings, MessageSource messages, Clock clock) {
        this.log = log;
        this.openings = openings;
        this.messages = messages;
        this.clock = clock;
    }

    /** As what a list is taken along. */
    public enum Kind {
        EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        VALUES("csv", "text/csv;charset=UTF-8"),
        /** A page with all rows, which the browser prints. */
        PAPER("druka", MediaType.TEXT_HTML_VALUE);

        private final String code;
        private final String type;

        Kind(String code, String type) {
            this.code = code;
            this.type = type;
        }

        /** @throws ResponseStatusException 404 for a kind that there is not */
        public static Kind of(@Nullable String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Writes down that somebody takes a list along. */
    @Transactional
    public void written(Authentication reader, TakenList list, Kind kind) {
        log.write(
                SecurityEventKind.LIST_TAKEN,
                reader.getName(),
                list.view().path() + " " + choices(list.view()) + " "
                        + list.sheet().rows().size() + " " + kind.code);
        openings.taken(reader.getName(), list.persons(), PURPOSE);
    }

    /**
     * The same for something that is no list of a page.
     *
     * @param what path of the page, with the number of a record and codes, nothing of whom
     * @param persons {@code P-} references of whom it tells
     */
    @Transactional
    public void written(Authentication reader, String what, Collection<String> persons) {
        log.write(SecurityEventKind.LIST_TAKEN, reader.getName(), what);
        if (!persons.isEmpty()) {
            openings.taken(reader.getName(), persons, PURPOSE);
        }
    }

    /** The same, with the file: its name says which list and when, nothing of whom. */
    @Transactional
    public ResponseEntity<byte[]> file(Authentication reader, TakenList list, Kind kind, Locale language) {
        written(reader, list, kind);
        Sheet sheet = list.cut() ? withWord(list.sheet(), language) : list.sheet();
        String name = list.view().path().substring(1) + "-" + LocalDate.now(clock) + "." + kind.code;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(kind == Kind.EXCEL ? Workbooks.of(List.of(sheet), clock.instant()) : SeparatedValues.of(sheet));
    }

    /** Codes only: what was typed is not written down, but that something was. */
    private static String choices(ListView view) {
        String codes = view.chosen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> choice.getKey() + ":" + choice.getValue())
                .collect(Collectors.joining(" "));
        return view.hasQuery() ? codes + " " + ListView.QUERY + ":*" : codes;
    }

    private Sheet withWord(Sheet sheet, Locale language) {
        List<@Nullable Object> word = new ArrayList<>();
        word.add(messages.getMessage("lists.cut", new Object[] {MOST}, language));
        sheet.head().stream().skip(1).forEach(column -> word.add(null));
        List<List<@Nullable Object>> rows = new ArrayList<>(sheet.rows());
        rows.add(word);
        return new Sheet(sheet.name(), sheet.head(), rows);
    }
}
