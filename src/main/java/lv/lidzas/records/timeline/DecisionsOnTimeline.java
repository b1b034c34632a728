package lv.lidzas.records.timeline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What was asked for, decided and undone, step by step: the {@code details} of a row say {@code what} happened, and each such
 * step has its message {@code timeline.<name>.<what>}.
 */
public abstract class DecisionsOnTimeline implements TimelineSource {

    private final String name;
    private final String icon;
    private final MessageSource messages;

    protected DecisionsOnTimeline(String name, String icon, MessageSource messages) {
        this.name = name;
        this.icon = icon;
        this.messages = messages;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final TimelineKind kind() {
        return TimelineKind.DECISIONS;
    }

    @Override
    public final List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        return rows.stream()
                .map(row -> TimelineEntry.of(
                                icon, word("timeline." + name + "." + row.required("what"), language, named(row)))
                        .saying(said(row, language)))
                .toList();
    }

    /** What else the message names: a reference. */
    protected Object[] named(TimelineRow row) {
        return new Object[0];
    }

    /** What somebody said to it; {@code null} for nothing. */
    protected abstract @Nullable String said(TimelineRow row, Locale language);

    protected final String word(String key, Locale language, Object... named) {
        return messages.getMessage(key, named, language);
    }
}
