package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.volunteers.application.TeamMember;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens in a case while somebody helps: visits, and an end that nobody has told. */
@Component
class CaseNews {

    private final Creatable visits;
    private final Changeable written;
    private final JdbcClient database;
    private final Clock clock;

    CaseNews(
            @Qualifier("contactRecords") Creatable visits,
            @Qualifier("contactRecords") Changeable written,
            JdbcClient database,
            Clock clock) {
        this.visits = visits;
        this.written = written;
        this.database = database;
        this.clock = clock;
    }

    /** @return {@code A-} reference of what the helper wrote down */
    String visit(String reference, TeamMember helper) {
        return visits.create(
                values(reference, "inPerson", 60, "Tikāmies. " + Canary.LAST_NAME),
                new FormContext("recordVisit", Actor.person(helper.person()), Coordinator.LATVIAN));
    }

    String visitByCoordinator(String reference) {
        return visits.create(
                values(reference, "phone", 15, "Zvanīju. " + Canary.LAST_NAME), Coordinator.at("recordVisit"));
    }

    /** A coordinator puts a visit right. */
    void correct(String visit, Map<String, Object> changes) {
        written.write(visit, changes, Coordinator.at("recordVisit"));
    }

    /** Nobody helps any more, and no message said so to the process. */
    void endHelpUnnoticed(String reference) {
        database.sql("update lidzas.case_offer set stage = 'ended', ended_at = answered_at"
                        + " where support_case = ? and stage = 'accepted'")
                .param(reference)
                .update();
    }

    private Map<String, Object> values(String reference, String mode, int minutes, String note) {
        return new HashMap<>(
                Map.of("case", reference, "day", LocalDate.now(clock), "mode", mode, "minutes", minutes, "note", note));
    }
}
