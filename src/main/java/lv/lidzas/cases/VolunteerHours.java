package lv.lidzas.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.Attributes;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.NoSuchRecord;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours outside a case: an information point, a club, a training. The law asks for them each year. */
@Service
@Transactional
class VolunteerHours {

    private final JdbcClient database;
    private final Volunteers volunteers;
    private final MessageSource messages;
    private final ObjectMapper json;
    private final Clock clock;

    VolunteerHours(JdbcClient database, Volunteers volunteers, MessageSource messages, ObjectMapper json, Clock clock) {
        this.database = database;
        this.volunteers = volunteers;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /** What somebody worked on one day. */
    record Worked(LocalDate day, String kind, String place, int minutes) {}

    /** @param values of the form, and {@code volunteer}: the {@code V-} reference */
    String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> own = new HashMap<>(values);
        String volunteer = (String) own.remove("volunteer");
        if (!context.actor().isStaff()
                && !volunteers.personOf(volunteer).equals(context.actor().person())) {
            throw new AccessDeniedException("not the own hours");
        }
        LocalDate day = (LocalDate) own.remove("day");
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            throw new InvalidForm("day", messages.getMessage("visit.day.ahead", null, context.language()));
        }
        String reference = "D-%d-%06d"
                .formatted(
                        Year.now(clock).getValue(),
                        database.sql("select nextval('lidzas.volunteer_hours_number')")
                                .query(Long.class)
                                .single());
        database.sql("insert into lidzas.volunteer_hours"
                        + " (reference, volunteer, day, kind, place, minutes, attributes, version)"
                        + " values (?, ?, ?, ?, ?, ?, cast(? as jsonb), 0)")
                .params(
                        reference,
                        volunteer,
                        Date.valueOf(day),
                        own.remove("kind"),
                        own.remove("place"),
                        ((Number) own.remove("minutes")).intValue(),
                        attributes(own))
                .update();
        return reference;
    }

    Map<String, Object> read(String reference) {
        return database.sql("select day, kind, place, minutes from lidzas.volunteer_hours where reference = ?")
                .param(reference)
                .query((row, number) -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("reference", reference);
                    values.put("day", row.getDate("day").toLocalDate());
                    values.put("kind", row.getString("kind"));
                    values.put("minutes", row.getInt("minutes"));
                    if (row.getString("place") != null) {
                        values.put("place", row.getString("place"));
                    }
                    return values;
                })
                .optional()
                .orElseThrow(NoSuchRecord::new);
    }

    String volunteerOf(String reference) {
        return database.sql("select volunteer from lidzas.volunteer_hours where reference = ?")
                .param(reference)
                .query(String.class)
                .optional()
                .orElseThrow(NoSuchRecord::new);
    }

    /** The newest first. */
    List<Worked> of(String volunteer, int limit) {
        return database.sql("select day, kind, place, minutes from lidzas.volunteer_hours"
                        + " where volunteer = ? order by day desc, reference desc limit ?")
                .params(volunteer, limit)
                .query((row, number) -> new Worked(
                        row.getDate("day").toLocalDate(),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getInt("minutes")))
                .list();
    }

    private String attributes(Map<String, Object> own) {
        Map<String, Object> attributes = new HashMap<>();
        for (Map.Entry<String, Object> one : own.entrySet()) {
            attributes = Attributes.with(attributes, one.getKey(), one.getValue());
        }
        try {
            return json.writeValueAsString(attributes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("additional answers are not JSON");
        }
    }
}
