package lv.lidzas.volunteers.agreement;

import java.time.LocalDate;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.fields.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What forms bind of an agreement, beside the volunteer whom it is about. */
final class AgreementFields {

    static final String ACCEPTED = "agreementAccepted";
    static final String SIGNED_HOW = "agreementSignedHow";
    static final String SIGNED_ON = "agreementSignedOn";
    static final String SIGNED_WHERE = "agreementSignedWhere";
    static final String RULES_READ = "agreementRulesRead";

    static final Fields<Agreement> FIELDS = Fields.of(Agreement.class)
            .text("agreementWork", one -> one.terms().work(), (one, text) -> one.terms()
                    .work(text))
            .text("agreementPlaces", one -> one.terms().places(), (one, text) -> one.terms()
                    .places(text))
            .text("agreementVolume", one -> one.terms().volume(), (one, text) -> one.terms()
                    .volume(text))
            .date("agreementFrom", one -> one.terms().startsOn(), (one, day) -> one.terms()
                    .startsOn(day))
            .date("agreementUntil", one -> one.terms().endsOn(), (one, day) -> one.terms()
                    .endsOn(day))
            .bool("agreementAsked", one -> one.terms().partyAsked(), (one, is) -> one.terms()
                    .partyAsked(is))
            .bool("agreementExpenses", one -> one.terms().expenses(), (one, is) -> one.terms()
                    .expenses(is))
            .text("agreementExpenseKinds", one -> one.terms().expenseKinds(), (one, text) -> one.terms()
                    .expenseKinds(text))
            .code("agreementChildren", one -> one.terms().children(), (one, code) -> one.terms()
                    .children(code))
            .bool("agreementHomeVisits", one -> one.terms().homeVisits(), (one, is) -> one.terms()
                    .homeVisits(is))
            .bool("agreementDriving", one -> one.terms().driving(), (one, is) -> one.terms()
                    .driving(is))
            .bool("agreementPhysicalWork", one -> one.terms().physicalWork(), (one, is) -> one.terms()
                    .physicalWork(is))
            .text("insurancePolicy", one -> one.terms().insurancePolicy(), (one, text) -> one.terms()
                    .insurancePolicy(text))
            .date("insuredUntil", one -> one.terms().insuredUntil(), (one, day) -> one.terms()
                    .insuredUntil(day))
            .handled(ACCEPTED, FieldKind.BOOLEAN, one -> one.signed() != null)
            .handled(
                    SIGNED_HOW,
                    FieldKind.CODE,
                    one -> one.signed() == null ? null : one.signed().code())
            .handled(SIGNED_ON, FieldKind.DATE, Agreement::signedOn)
            .handled(SIGNED_WHERE, FieldKind.TEXT, Agreement::signedWhere)
            .handled(RULES_READ, FieldKind.BOOLEAN, one -> one.rulesReadAt() != null)
            .noMore();

    private static final Set<String> FORMS_THAT_CONCLUDE = Set.of("acceptAgreement", "recordSigning");

    private AgreementFields() {}

    /** @throws InvalidForm if what was entered does not go together, or somebody would sign what was not read */
    static void check(Agreement agreement, FormContext context, MessageSource messages) {
        Terms terms = agreement.terms();
        LocalDate from = terms.startsOn();
        LocalDate until = terms.endsOn();
        if (from != null && until != null && until.isBefore(from)) {
            throw InvalidForm.of(messages, "agreementUntil", "agreement.until.beforeFrom", context.language());
        }
        if (terms.expenses() && isEmpty(terms.expenseKinds())) {
            throw InvalidForm.of(messages, "agreementExpenseKinds", "agreement.expenses.which", context.language());
        }
        boolean answers = FORMS_THAT_CONCLUDE.contains(context.formId());
        if (answers && (agreement.signed() == null || agreement.rulesReadAt() == null)) {
            throw InvalidForm.of(messages, RULES_READ, "agreement.rules.notRead", context.language());
        }
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
