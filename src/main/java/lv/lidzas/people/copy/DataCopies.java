package lv.lidzas.people.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.base.Organisation;
import lv.lidzas.people.PersonData;
import lv.lidzas.people.request.PersonRequest;
import lv.lidzas.people.request.PersonRequests;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together everything that is kept about a person, as it stands now. */
@Service
@Transactional
class DataCopies {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final ObjectProvider<CopiedTables> tables;
    private final ObjectProvider<PersonData> modules;
    private final CopiedRows rows;
    private final CopyWords words;
    private final PersonRequests requests;
    private final Organisation organisation;
    private final Clock clock;

    DataCopies(
            ObjectProvider<CopiedTables> tables,
            ObjectProvider<PersonData> modules,
            CopiedRows rows,
            CopyWords words,
            PersonRequests requests,
            Organisation organisation,
            Clock clock) {
        this.tables = tables;
        this.modules = modules;
        this.rows = rows;
        this.words = words;
        this.requests = requests;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A part of the copy that is read: a title, and of each row what it says. */
    record Part(String title, List<List<CopyWords.Line>> rows) {}

    /**
     * To be read; that it was fetched is written down.
     *
     * @throws lv.lidzas.records.NoSuchRecord if none was given out, or its time is over
     */
    List<Part> read(String person, Locale language) {
        requests.fetchCopy(person);
        List<Part> parts = new ArrayList<>();
        all(person).forEach((table, found) -> {
            if (!found.isEmpty()) {
                parts.add(new Part(
                        words.title(table, language),
                        found.stream()
                                .map(row -> words.lines(table, row, language))
                                .toList()));
            }
        });
        return parts;
    }

    /** For a computer: by part, every row with the names of its columns; otherwise as {@link #read}. */
    byte[] file(String person) {
        requests.fetchCopy(person);
        Map<String, Object> parts = new LinkedHashMap<>();
        all(person).forEach((table, found) -> parts.put(table.name(), found));
        Map<String, Object> copy = new LinkedHashMap<>();
        copy.put("organisation", organisation.name());
        copy.put("made", ZonedDateTime.now(clock));
        copy.put("person", person);
        copy.put("data", parts);
        try {
            return JSON.writeValueAsBytes(copy);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the copy cannot be written");
        }
    }

    private Map<Table, List<Map<String, Object>>> all(String person) {
        List<String> references = references(person);
        Map<Table, List<Map<String, Object>>> all = new LinkedHashMap<>();
        tables.orderedStream()
                .flatMap(module -> module.tables().stream())
                .forEach(table -> all.put(table, rows.of(table, person, references)));
        return all;
    }

    private List<String> references(String person) {
        List<String> references = new ArrayList<>(List.of(person));
        modules.orderedStream()
                .flatMap(module -> module.rolesOf(List.of(person), Locale.ROOT).stream())
                .map(PersonData.Role::reference)
                .forEach(references::add);
        requests.of(person).stream().map(PersonRequest::reference).forEach(references::add);
        return references;
    }
}
