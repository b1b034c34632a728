package lv.lidzas.access.secondfactor;

import static lv.lidzas.access.secondfactor.SecondFactorRule.CODE;
import static lv.lidzas.access.secondfactor.SecondFactorRule.SET_UP;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lv.lidzas.access.identity.StaffMember;
import lv.lidzas.access.identity.TooManyAttempts;
import lv.lidzas.access.signin.SignInCompletion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages between a right password and a session. For everybody else they lead to the sign-in. */
@Controller
@IfSecondFactor
class CodePages {

    private final SecondFactor factor;
    private final SecondFactorRule rule;
    private final PendingSecret pending;
    private final SignInCompletion completion;

    CodePages(SecondFactor factor, SecondFactorRule rule, PendingSecret pending, SignInCompletion completion) {
        this.factor = factor;
        this.rule = rule;
        this.pending = pending;
        this.completion = completion;
    }

    @GetMapping(CODE)
    String ask(HttpServletRequest request, Model model) {
        model.addAttribute(
                "refused", request.getParameter("neder") != null || request.getParameter("par-daudz") != null);
        return waitingAt(CODE, request).isPresent() ? "access/sign-in-code" : elsewhere(request);
    }

    @PostMapping(CODE)
    String prove(
            @RequestParam(name = "kods", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<StaffMember> colleague = waitingAt(CODE, request);
        if (colleague.isEmpty()) {
            return elsewhere(request);
        }
        try {
            if (!factor.accepts(colleague.get().id(), code)) {
                return "redirect:" + CODE + "?neder";
            }
        } catch (TooManyAttempts tooMany) {
            return "redirect:" + CODE + "?par-daudz";
        }
        return "redirect:" + completion.complete(colleague.get(), request, response);
    }

    @GetMapping(SET_UP)
    String show(HttpServletRequest request, Model model) {
        return waitingAt(SET_UP, request)
                .map(colleague -> setUpPage(colleague, request, model))
                .orElseGet(() -> elsewhere(request));
    }

    @PostMapping(SET_UP)
    String setUp(
            @RequestParam(name = "kods", defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<StaffMember> colleague = waitingAt(SET_UP, request);
        if (colleague.isEmpty()) {
            return elsewhere(request);
        }
        try {
            List<String> recoveryCodes = factor.setUp(colleague.get().id(), pending.of(request), code);
            if (!recoveryCodes.isEmpty()) {
                model.addAttribute("codes", recoveryCodes);
                model.addAttribute("next", completion.complete(colleague.get(), request, response));
                return "access/recovery-codes";
            }
            model.addAttribute("problem", "factor.wrongCode");
        } catch (TooManyAttempts tooMany) {
            model.addAttribute("problem", "signIn.tooMany");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return setUpPage(colleague.get(), request, model);
    }

    private String setUpPage(StaffMember colleague, HttpServletRequest request, Model model) {
        model.addAttribute("setUp", SetUp.of(colleague.id(), pending.of(request)));
        return "access/second-factor-first";
    }

    /** Only who has to be on a page may use it: nobody sets a second factor up in place of the one there is. */
    private Optional<StaffMember> waitingAt(String page, HttpServletRequest request) {
        return completion.halfSignedIn(request).filter(colleague -> rule.pageAfter(colleague.id(), colleague.groups())
                .filter(page::equals)
                .isPresent());
    }

    private String elsewhere(HttpServletRequest request) {
        return "redirect:"
                + completion
                        .halfSignedIn(request)
                        .flatMap(colleague -> rule.pageAfter(colleague.id(), colleague.groups()))
                        .orElse("/ieiet");
    }
}
