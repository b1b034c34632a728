package lv.lidzas.expenses.page;

import lv.lidzas.expenses.claim.ExpenseEnds;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A volunteer takes back what he or she has claimed. */
@Controller
class OwnExpenseController {

    private final ExpenseEnds ends;

    OwnExpenseController(ExpenseEnds ends) {
        this.ends = ends;
    }

    @PostMapping("/mana/izdevumi/{reference}/atsaukt")
    String withdraw(@PathVariable String reference, Authentication person) {
        String said = ends.withdraw(reference, person.getName()) ? "atsauktiIzdevumi" : "izlemtiIzdevumi";
        return "redirect:/mana?" + said + "#expenses";
    }
}
