package lv.lidzas.training.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.Option;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of the programme: the steps of {@code trainingProgramme}, and which version is taught now. */
@Service
@Transactional
public class Programmes {

    /** The choice that adds a module. */
    static final String NEW_MODULE = "new";

    private final ProgrammeRepository programmes;
    private final MessageSource messages;
    private final Clock clock;

    Programmes(ProgrammeRepository programmes, MessageSource messages, Clock clock) {
        this.programmes = programmes;
        this.messages = messages;
        this.clock = clock;
    }

    /** The draft becomes the version that new runs begin with; running ones keep theirs. */
    public void publishProgramme(String reference) {
        find(reference).publish(Objects.requireNonNull(current().number()) + 1, LocalDate.now(clock));
    }

    public void discardProgramme(String reference) {
        find(reference).discard(LocalDate.now(clock));
    }

    /** The version that new runs begin with. */
    public Programme current() {
        return programmes.current().orElseThrow(NoSuchRecord::new);
    }

    public Programme find(String reference) {
        return programmes.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** With its modules, in one statement. */
    public Programme whole(String reference) {
        return programmes.withModules(reference).orElseThrow(NoSuchRecord::new);
    }

    /** Several with their modules, by reference, in one statement. */
    public Map<String, Programme> wholes(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : programmes.withModulesAmong(Set.copyOf(references)).stream()
                        .collect(Collectors.toMap(Programme::reference, Function.identity()));
    }

    /** A new draft, that begins as a copy of the version that is taught; there is one at a time. */
    Programme draft(Locale language) {
        if (programmes.draft().isPresent()) {
            throw InvalidForm.of(messages, "reason", "programme.draft.exists", language);
        }
        return new Programme(ProgrammeRecords.TYPE.reference(clock, programmes.nextNumber()), current());
    }

    String keep(Programme draft, Handled own, Locale language) {
        if (own.has(ProgrammeRecords.REMOVED_MODULE)) {
            remove(draft, own.take(ProgrammeRecords.REMOVED_MODULE), language);
        }
        Map<String, Object> module = own.part(ProgrammeRecords.OF_MODULE.keySet());
        if (module.get("module") != null) {
            draft.put(module(draft, module, language));
        } else if (!module.isEmpty()) {
            throw InvalidForm.of(messages, "module", "form.error.required", language);
        }
        own.end();
        return programmes.saveAndFlush(draft).reference();
    }

    /** What stands in a version, a line per module. */
    String overview(Programme programme, Locale language) {
        List<String> lines = new ArrayList<>();
        for (TrainingModule module : programme.modules()) {
            lines.add(messages.getMessage(
                    module.mandatory() ? "programme.module.mandatory" : "programme.module.line",
                    new Object[] {
                        lines.size() + 1,
                        module.title(language),
                        hours(module.hours(), language),
                        messages.getMessage("session.mode." + module.mode(), null, language)
                    },
                    language));
        }
        return String.join("\n", lines);
    }

    public List<Option> modules(Programme programme) {
        return programme.modules().stream()
                .map(module -> new Option(module.code(), module.title(), module.titleEnglish()))
                .toList();
    }

    List<Option> modulesOrNew(Programme programme) {
        List<Option> options = new ArrayList<>(modules(programme));
        options.add(new Option(
                NEW_MODULE,
                messages.getMessage("programme.module.new", null, Languages.LATVIAN),
                messages.getMessage("programme.module.new", null, Locale.ENGLISH)));
        return options;
    }

    String title(String reference, Locale language) {
        Programme programme = find(reference);
        return programme.number() == null
                ? messages.getMessage("programme.draft", null, language)
                : messages.getMessage("programme.version", new Object[] {programme.number()}, language);
    }

    /** A number of hours as people write it: 2 or 1,5. */
    static String hours(BigDecimal hours, Locale language) {
        String plain = hours.stripTrailingZeros().toPlainString();
        return Languages.isEnglish(language) ? plain : plain.replace('.', ',');
    }

    private void remove(Programme draft, @Nullable String code, Locale language) {
        if (draft.modules().size() == 1) {
            throw InvalidForm.of(messages, "removedModule", "programme.module.last", language);
        }
        draft.remove(code);
    }

    /** What the form leaves empty stays as it was; a new module needs everything. */
    private TrainingModule module(Programme draft, Map<String, Object> given, Locale language) {
        String code = (String) given.get("module");
        TrainingModule before = draft.module(code).orElse(null);
        String title = required(
                "title", (String) given.getOrDefault("title", before == null ? null : before.title()), language);
        String english = required(
                "titleEnglish",
                (String) given.getOrDefault("titleEnglish", before == null ? null : before.titleEnglish()),
                language);
        Number hours = required(
                "hours", (Number) given.getOrDefault("hours", before == null ? null : before.hours()), language);
        String mode =
                required("mode", (String) given.getOrDefault("mode", before == null ? null : before.mode()), language);
        boolean mandatory = given.containsKey("mandatory")
                ? "mandatory".equals(given.get("mandatory"))
                : before != null && before.mandatory();
        return new TrainingModule(
                before == null ? newCode(draft) : before.code(),
                title,
                english,
                new BigDecimal(hours.toString()).setScale(1, RoundingMode.HALF_UP),
                mandatory,
                mode);
    }

    private <T> T required(String field, @Nullable T value, Locale language) {
        if (value == null) {
            throw InvalidForm.of(messages, field, "programme.module.incomplete", language);
        }
        return value;
    }

    /** Never one that an earlier version used for something else. */
    private String newCode(Programme draft) {
        return "module" + draft.reference().replaceAll("\\D+", "") + "x"
                + (draft.modules().size() + 1);
    }
}
