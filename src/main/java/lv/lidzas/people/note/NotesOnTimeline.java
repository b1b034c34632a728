package lv.lidzas.people.note;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the staff, or the person, wrote down. */
@Component
class NotesOnTimeline implements TimelineSource {

    private final MessageSource messages;

    NotesOnTimeline(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "note";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.NOTES;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    /** What has no author was written by the person through a personal link. */
    @Override
    public String query() {
        return """
                select written_at as at, id::text as id, author as account,
                       null::text as person, jsonb_build_object('text', text, 'own', author is null) as details
                from lidzas.person_note where person = :person""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        String title = messages.getMessage("timeline.note", null, language);
        String own = messages.getMessage("timeline.note.own", null, language);
        return rows.stream()
                .map(row -> TimelineEntry.of(
                                "chat-left-text",
                                Boolean.TRUE.equals(row.details().get("own")) ? own : title)
                        .saying(row.text("text")))
                .toList();
    }
}
