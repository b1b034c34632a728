package lv.lidzas.volunteers.reference;

import java.util.Map;
import lv.lidzas.access.Thanks;
import lv.lidzas.base.KeptFor;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What other modules ask of references. */
@Configuration(proxyBeanMethods = false)
class ReferenceParts {

    @Bean
    NeededDeadlines referenceDeadlines() {
        return NeededDeadlines.of(ReferenceDeadline.values());
    }

    @Bean
    KeptFor referenceKept(Deadlines deadlines) {
        return new KeptFor("reference", () -> deadlines.length(ReferenceDeadline.REFERENCE_KEPT));
    }

    @Bean
    Thanks refereesThanks() {
        return Thanks.after("nameReferees", "giveReferenceEnds");
    }

    @Bean
    Thanks referenceThanks() {
        return Thanks.after("giveReference").by("referenceAnswer").withoutOwnPage();
    }

    @Bean
    ListedNames referenceNames() {
        return new ListedNames(
                ReferenceFields.TYPE.name(),
                "select reference.reference, applicant.person, null::text as title, null::text as english"
                        + " from lidzas.volunteer_reference reference"
                        + " join lidzas.volunteer applicant on applicant.reference = reference.volunteer");
    }

    /** Whom it is about reads what was said; who said it stays between the referee and us, as the referee was told. */
    @Bean
    @Order(22)
    CopiedTables copiedReferences() {
        String own = "volunteer in (select reference from lidzas.volunteer where person = :person)";
        return CopiedTables.of(
                Table.of("volunteer_check", own)
                        .inWordsOf("volunteer")
                        .saidBy(Map.of("age_band", "copy.decision.rule_"))
                        .without("checked_role"),
                Table.of("volunteer_role", own).inWordsOf("volunteer"),
                Table.of("volunteer_reference", own)
                        .inWordsOf(ReferenceFields.TYPE.name())
                        .saidBy(Map.of("stage", "reference.stage."))
                        .without("referee_name", "referee_email", "referee_language", "refused_at"));
    }
}
