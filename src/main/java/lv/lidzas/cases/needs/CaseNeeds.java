package lv.lidzas.cases.needs;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of needs: fourteen areas of life, asked again at reviews, so that the difference shows what helped. */
@Component
public class CaseNeeds {

    /** Areas of life in the order of the form. */
    public static final List<String> AREAS = List.of(
            "documents",
            "residence",
            "housing",
            "income",
            "bankAccount",
            "work",
            "latvian",
            "education",
            "health",
            "legal",
            "family",
            "interpreting",
            "community",
            "safety");

    public static final String HEALTH = "health";

    /** What a form says of an area that is not asked about now: no score, and what was said before stays. */
    public static final String NOT_ASKED = "notAsked";

    /** What a form may say of an area. */
    public static final Set<String> ANSWERS = Set.of(NOT_ASKED, "1", "2", "3", "4", "5");

    /** From here down somebody needs help. */
    private static final int NEEDS_HELP = 3;

    private final JdbcClient database;
    private final Clock clock;

    CaseNeeds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest score and note for each area, by area. */
    public Map<String, Need> latest(String reference) {
        Map<String, Need> latest = new LinkedHashMap<>();
        all(reference).forEach(need -> latest.put(need.area(), need.after(latest.get(need.area()))));
        return latest;
    }

    /** In the order in which they were asked. */
    public List<Need> all(String reference) {
        return database.sql("select round, domain, score, note, asked_on from lidzas.case_need"
                        + " where reference = ? order by round, domain")
                .param(reference)
                .query((row, number) -> new Need(
                        row.getInt("round"),
                        row.getString("domain"),
                        row.getObject("score", Integer.class),
                        row.getString("note"),
                        row.getDate("asked_on").toLocalDate()))
                .list();
    }

    /** Areas in which somebody needs help, the worst first. */
    public List<String> needed(String reference) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        latest(reference).forEach((area, need) -> {
            if (need.score() != null) {
                scores.put(area, need.score());
            }
        });
        return needed(scores);
    }

    /** @param scores by area; an area without one says nothing */
    public static List<String> needed(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .filter(score -> score.getValue() <= NEEDS_HELP)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * One more round.
     *
     * @param areas that it is about
     * @param scores by area; none where it was not asked
     * @param notes by area
     */
    public void ask(String reference, List<String> areas, Map<String, Integer> scores, Map<String, String> notes) {
        database.sql(
                        """
                        insert into lidzas.case_need (reference, round, domain, score, note, asked_on)
                        select :reference,
                               (select coalesce(max(round), 0) + 1 from lidzas.case_need where reference = :reference),
                               area, score, note, :today
                          from unnest(cast(:areas as text[]), cast(:scores as int[]), cast(:notes as text[]))
                               as asked (area, score, note)
                        """)
                .param("reference", reference)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("areas", areas.toArray(String[]::new))
                .param("scores", areas.stream().map(scores::get).toArray(Integer[]::new))
                .param("notes", areas.stream().map(notes::get).toArray(String[]::new))
                .update();
    }

    /** Without consent nothing about health stays. */
    public void forgetHealthNotes(String reference) {
        database.sql("update lidzas.case_need set note = null where reference = ? and domain = ?")
                .params(reference, HEALTH)
                .update();
    }
}
