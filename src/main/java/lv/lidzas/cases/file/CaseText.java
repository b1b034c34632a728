package lv.lidzas.cases.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.cases.needs.AreaText;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.cases.plan.PlanText;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case in words: in read-only fields of forms. */
@Component
class CaseText {

    private final CaseNeeds needs;
    private final AreaText areas;
    private final PlanText plan;
    private final Colleagues colleagues;
    private final JdbcClient database;
    private final MessageSource messages;

    CaseText(
            CaseNeeds needs,
            AreaText areas,
            PlanText plan,
            Colleagues colleagues,
            JdbcClient database,
            MessageSource messages) {
        this.colleagues = colleagues;
        this.database = database;
        this.messages = messages;
        this.needs = needs;
        this.areas = areas;
        this.plan = plan;
    }

    /** A line per area in which help is needed, the worst first. */
    String needs(String reference) {
        Map<String, Need> latest = needs.latest(reference);
        return needs.needed(reference).stream()
                .map(area -> areas.one(area, Languages.LATVIAN) + ": " + said(Objects.requireNonNull(latest.get(area))))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Need need) {
        return need.score() + (need.note() == null ? "" : " – " + need.note().replaceAll("\\s+", " "));
    }

    /** A line per area: how it stood at first and how it stands now. */
    String progress(String reference) {
        Map<String, List<Need>> asked = new LinkedHashMap<>();
        needs.all(reference).stream().filter(need -> need.score() != null).forEach(need -> asked.computeIfAbsent(
                        need.area(), area -> new ArrayList<>())
                .add(need));
        if (asked.isEmpty()) {
            return messages.getMessage("cases.needs.neverAssessed", null, Languages.LATVIAN);
        }
        return asked.entrySet().stream()
                .map(area -> areas.one(area.getKey(), Languages.LATVIAN) + ": "
                        + area.getValue().get(0).score() + " → "
                        + area.getValue().get(area.getValue().size() - 1).score())
                .collect(Collectors.joining("\n"));
    }

    /** How many contacts there were, as the card counts them: from when to when, how long, and the first talk by its name. */
    String contacts(SupportCase supported) {
        LocalDate talk = supported.intakeTalkOn();
        return database.sql("select count(*), min(day), max(day), coalesce(sum(minutes), 0)"
                        + " from (select day, minutes from lidzas.visit where support_case = :case"
                        + " union all select intake_talk_on, 0 from lidzas.support_case"
                        + " where reference = :case and intake_talk_on is not null) met")
                .param("case", supported.reference())
                .query((row, number) -> {
                    int count = row.getInt(1);
                    if (count == 0) {
                        return said("case.contacts.none");
                    }
                    if (count == 1 && talk != null) {
                        return said("case.contacts.talk", day(talk));
                    }
                    String all = said(
                            "case.contacts",
                            count,
                            day(row.getObject(2, LocalDate.class)),
                            day(row.getObject(3, LocalDate.class)),
                            Written.duration(row.getInt(4)));
                    return talk == null ? all : all + said("case.contacts.withTalk", day(talk));
                })
                .single();
    }

    /** Who proposed the closure, and when; {@code null} if nobody did. */
    @Nullable
    String closureProposed(SupportCase supported) {
        LocalDate day = supported.closureProposedOn();
        String by = colleagues.named(supported.closureProposedBy(), Languages.LATVIAN);
        return day == null || by == null ? null : by + ", " + day(day);
    }

    private static String day(LocalDate day) {
        return Written.date(day, Languages.LATVIAN);
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.LATVIAN);
    }

    /** A line per goal: what, who, by when. */
    String plan(SupportCase supported, Locale language) {
        return plan.lines(supported.goals(), language);
    }
}
