package lv.lidzas.digest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.reporting.Weekly.Theme;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.agenda.AgendaReader;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The colleague to whom a letter of this week goes, unless there is nothing to say, or the colleague has left or wants none by
 * now. A letter of a week that is over goes to nobody: the next one has said what it would.
 */
@Component
class ColleagueRecipient implements Recipient {

    private static final String SETTINGS = "settings";

    private final DigestStore store;
    private final DigestReaders readers;
    private final DigestLines lines;
    private final StaffLanguages languages;
    private final MessageSource messages;

    ColleagueRecipient(
            DigestStore store,
            DigestReaders readers,
            DigestLines lines,
            StaffLanguages languages,
            MessageSource messages) {
        this.store = store;
        this.readers = readers;
        this.lines = lines;
        this.languages = languages;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "colleague";
    }

    @Override
    public String record() {
        return DigestRecords.TYPE.name();
    }

    @Override
    public Set<String> placeholders() {
        Set<String> all = new HashSet<>(Set.of("number", DigestLines.STAND_IN, SETTINGS));
        Arrays.stream(Theme.values()).map(DigestLines::name).forEach(all::add);
        return all;
    }

    @Override
    public boolean isCalledWhenRefused() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        return reader(reference).filter(reader -> !lines.of(reader).isEmpty()).flatMap(reader -> readers.email(
                        reader.account())
                .map(email ->
                        new Addressee(email, "", languages.of(reader.account()), "", Map.of("number", reference))));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Line>> lines(String reference) {
        Map<String, List<Line>> all = new HashMap<>();
        placeholders().stream().filter(name -> !name.equals("number")).forEach(name -> all.put(name, List.of()));
        reader(reference).ifPresent(reader -> {
            all.putAll(lines.of(reader));
            String text = messages.getMessage("digest.settings", null, languages.of(reader.account()));
            all.put(SETTINGS, List.of(new Line(text, DigestSection.PAGE)));
        });
        return all;
    }

    private Optional<AgendaReader> reader(String reference) {
        return store.find(reference)
                .filter(digest -> digest.week().equals(store.week()))
                .map(Digest::account)
                .filter(store::isWanted)
                .flatMap(readers::reader);
    }
}
