package lv.lidzas.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer has borrowed, on the person's card. */
@Component
@Order(45)
class ToolLoanCardSection implements PersonCardSection {

    private final ToolLoans loans;
    private final Volunteers volunteers;
    private final BoundQuestions questions;

    ToolLoanCardSection(ToolLoans loans, Volunteers volunteers, BoundQuestions questions) {
        this.loans = loans;
        this.volunteers = volunteers;
        this.questions = questions;
    }

    /** @param stage code */
    record Lent(String reference, String tool, String stage, LocalDate day, List<BoundQuestions.Answered> details) {}

    @Override
    public String template() {
        return "example/loans";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        if (volunteers.memberOf(person).isEmpty()) {
            return null;
        }
        BoundQuestions.Words words = questions.words(language);
        return Map.of(
                "person",
                person,
                "loans",
                loans.of(person).stream().map(loan -> shown(loan, words)).toList());
    }

    private static Lent shown(ToolLoan loan, BoundQuestions.Words words) {
        return new Lent(
                loan.reference(),
                words.shown("toolLoan", "tool", loan.tool()),
                loan.stage().code(),
                loan.lentOn(),
                words.answered("toolLoan", ToolLoanRecords.details(loan)));
    }
}
