package lv.lidzas.cases.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.cases.needs.AreaText;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Attributes;
import lv.lidzas.records.timeline.TimelineEntry;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineRow;
import lv.lidzas.records.timeline.TimelineSource;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Contacts of a case, whoever wrote them down; a colleague may put them right while it is open. */
@Component
class ContactsOnTimeline implements TimelineSource {

    private final AreaText areas;
    private final BoundQuestions questions;
    private final MessageSource messages;

    ContactsOnTimeline(AreaText areas, BoundQuestions questions, MessageSource messages) {
        this.areas = areas;
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CONTACTS;
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public boolean wholeDays() {
        return true;
    }

    /** Nobody's account and nobody's name: a volunteer who was erased since. */
    @Override
    public String query() {
        return """
                select (v.day + 1)::timestamp at time zone :zone - interval '1 microsecond' as at, v.reference as id,
                       v.written_by as account, helper.person,
                       jsonb_build_object('case', v.support_case, 'open', c.stage <> 'closed', 'mode', v.mode,
                           'minutes', v.minutes, 'areas', to_jsonb(v.domains), 'note', v.note, 'more', v.attributes,
                           'former', v.written_by is null and v.volunteer is null) as details
                from lidzas.visit v
                join lidzas.support_case c on c.reference = v.support_case
                left join lidzas.volunteer helper on helper.reference = v.volunteer
                where v.support_case = any(cast(:records as text[]))""";
    }

    @Override
    public List<TimelineEntry> entries(List<TimelineRow> rows, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        return rows.stream().map(row -> entry(row, words, language)).toList();
    }

    private TimelineEntry entry(TimelineRow row, BoundQuestions.Words words, Locale language) {
        Map<String, Object> details = row.details();
        String mode = words.shown("visit", "mode", row.required("mode"));
        String title = messages.getMessage(
                Boolean.TRUE.equals(details.get("former")) ? "timeline.contact.former" : "timeline.contact",
                new Object[] {
                    mode, Written.duration(((Number) Objects.requireNonNull(details.get("minutes"))).intValue())
                },
                language);
        return TimelineEntry.of("people", title)
                .saying(row.text("note"))
                .marked(texts(details.get("areas")).stream()
                        .map(area -> areas.one(area, language))
                        .toList())
                .knowing(words.answered("visit", Attributes.read(attributes(details))).stream()
                        .map(answer -> new TimelineEntry.Fact(answer.label(), answer.value()))
                        .toList())
                .correctedAt(
                        Boolean.TRUE.equals(details.get("open"))
                                ? "/gadijumi/" + row.required("case") + "/tiksanas/" + row.id()
                                : null);
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> some
                ? some.stream().map(String.class::cast).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> attributes(Map<String, Object> details) {
        return (Map<String, Object>) Objects.requireNonNull(details.get("more"));
    }
}
