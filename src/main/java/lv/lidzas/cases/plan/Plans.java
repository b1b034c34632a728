package lv.lidzas.cases.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages read of a plan. */
@Component
class Plans {

    private static final TypeReference<List<Goal>> GOALS = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    Plans(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The plan of a case as it stands.
     *
     * @param agreedOn {@code null} until it is agreed
     * @param outcome what was reached, once closure is proposed; otherwise {@code null}
     */
    record Plan(List<Goal> goals, LocalDate agreedOn, String outcome) {}

    /** @throws NoSuchRecord if there is no such case */
    Plan of(String reference) {
        return database.sql(
                        "select goals, plan_agreed_on, closure_outcome from lidzas.support_case where reference = ?")
                .param(reference)
                .query((row, number) -> new Plan(
                        goals(row.getString("goals")),
                        row.getObject("plan_agreed_on", LocalDate.class),
                        row.getString("closure_outcome")))
                .optional()
                .orElseThrow(NoSuchRecord::new);
    }

    private List<Goal> goals(String kept) {
        try {
            return json.readValue(kept, GOALS);
        } catch (JsonProcessingException e) {
            // Its message quotes the goals.
            throw new IllegalStateException("goals are kept as no form wrote them");
        }
    }
}
