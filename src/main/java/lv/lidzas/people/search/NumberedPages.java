package lv.lidzas.people.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.lidzas.access.PageRight;
import lv.lidzas.people.People;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.RecordType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Where a number leads that somebody has typed, whatever it is the number of: to the page of its record, or to a sentence that
 * says why there is none.
 */
@Component
public class NumberedPages {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,2}-[0-9]{4}-[0-9]{6,10}");

    /** A list shows many; only the page of one record is where its number leads. */
    private static final Pattern OF_ONE = Pattern.compile(".*/[A-Z]-[0-9]{4}-[0-9]{6,10}");

    private final RecordStores records;
    private final People people;
    private final ObjectProvider<PaperNumbers> papers;
    private final ObjectProvider<PageRight> rights;
    private final MessageSource messages;

    NumberedPages(
            RecordStores records,
            People people,
            ObjectProvider<PaperNumbers> papers,
            ObjectProvider<PageRight> rights,
            MessageSource messages) {
        this.records = records;
        this.people = people;
        this.papers = papers;
        this.rights = rights;
        this.messages = messages;
    }

    /**
     * What is said to whoever asks for a number.
     *
     * @param number in capitals
     * @param page path of a page that the reader may open; {@code null} if there is none
     * @param sentence {@code null} if the page is that of the record itself
     */
    public record Answer(String number, @Nullable String page, @Nullable String sentence) {

        /** Whether the page is all that was asked for. */
        public boolean leadsThere() {
            return page != null && sentence == null;
        }
    }

    /** @return empty for what is no number */
    public Optional<Answer> of(String typed, Actor reader, Locale language) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        Optional<PaperNumbers> paper = papers.orderedStream()
                .filter(one -> number.substring(0, number.indexOf('-')).equals(one.prefix()))
                .findFirst();
        Optional<String> reference = paper.isPresent() ? paper.get().record(number) : Optional.of(number);
        return Optional.of(reference
                .flatMap(records::of)
                .map(store -> about(store, number, reference.get(), reader, language))
                .orElseGet(() -> none(number, language)));
    }

    private Answer about(RecordStore store, String number, String reference, Actor reader, Locale language) {
        if (!store.type().readableBy(reader.groups())) {
            // Nothing is said of whether there is one.
            return new Answer(number, null, sentence(store, number, language));
        }
        Optional<String> current = current(store, reference);
        if (current.isEmpty()) {
            return none(number, language);
        }
        String page = store.page(current.get());
        if (page == null || !mayOpen(page, reader)) {
            return new Answer(number, null, sentence(store, number, language));
        }
        return new Answer(number, page, OF_ONE.matcher(page).matches() ? null : sentence(store, number, language));
    }

    /** A duplicate that was joined leads on. */
    private Optional<String> current(RecordStore store, String reference) {
        if (store.type().name().equals(RecordType.PERSON)) {
            return people.current(reference);
        }
        try {
            store.revision(reference);
            return Optional.of(reference);
        } catch (NoSuchRecord e) {
            return Optional.empty();
        }
    }

    private boolean mayOpen(String page, Actor reader) {
        PathContainer path = PathContainer.parsePath(page);
        return rights.orderedStream()
                .filter(right ->
                        PathPatternParser.defaultInstance.parse(right.pattern()).matches(path))
                .findFirst()
                .filter(right -> right.audience().includes(reader.groups()))
                .isPresent();
    }

    private String sentence(RecordStore store, String number, Locale language) {
        return messages.getMessage("number." + store.type().name(), new Object[] {number}, language);
    }

    private Answer none(String number, Locale language) {
        return new Answer(number, null, messages.getMessage("number.none", new Object[] {number}, language));
    }
}
