package lv.lidzas.volunteers.outside;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdrawal of an application on the own page. */
@Controller
@RequestMapping("/mana/pieteikums/{reference}/atsaukt")
class WithdrawalController {

    private final Withdrawals withdrawals;
    private final FormOnPage page;

    WithdrawalController(Withdrawals withdrawals, FormOnPage page) {
        this.withdrawals = withdrawals;
        this.page = page;
    }

    @GetMapping
    String ask(@PathVariable String reference, Authentication person, Locale language, Model model) {
        return page.show(withdrawals.open(reference, person.getName(), language), frame(reference), model, language);
    }

    @PostMapping
    String withdraw(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication person,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return page.submit(
                () -> withdrawals.open(reference, person.getName(), language),
                parameters,
                data -> withdrawals.withdraw(reference, person.getName(), data, language),
                "/mana?saglabats",
                frame(reference),
                response,
                model,
                language);
    }

    private static Frame frame(String reference) {
        return new Frame("/mana/pieteikums/" + reference + "/atsaukt", "/mana", "own.back");
    }
}
