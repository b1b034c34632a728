package lv.lidzas.access.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lv.lidzas.access.identity.PasswordCheck;
import lv.lidzas.access.identity.TooManyAttempts;
import lv.lidzas.access.secondfactor.FactorStore.Factor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A colleague's page about the own second factor. Each change asks for the password and, where there is one, a code. */
@Controller
@IfSecondFactor
class OwnFactorPages {

    static final String PATH = "/konts/otrais-solis";

    private static final int LONGEST_PASSWORD = 200;

    private final SecondFactor factor;
    private final FactorStore store;
    private final SecondFactorSettings settings;
    private final PendingSecret pending;
    private final PasswordCheck passwords;

    OwnFactorPages(
            SecondFactor factor,
            FactorStore store,
            SecondFactorSettings settings,
            PendingSecret pending,
            PasswordCheck passwords) {
        this.factor = factor;
        this.store = store;
        this.settings = settings;
        this.pending = pending;
        this.passwords = passwords;
    }

    /** What each form of the page sends. */
    record Proof(String parole, String kods) {

        String password() {
            return parole == null ? "" : parole;
        }

        String code() {
            return kods == null ? "" : kods;
        }
    }

    @GetMapping(PATH)
    String show(Authentication me, Model model, HttpServletRequest request) {
        Factor mine = store.find(me.getName()).orElse(null);
        model.addAttribute("factor", mine);
        model.addAttribute(
                "compulsory",
                settings.isCompulsoryFor(me.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList()));
        model.addAttribute("setUp", SetUp.of(me.getName(), pending.of(request)));
        return "access/second-factor";
    }

    @PostMapping(PATH)
    String setUp(
            Authentication me,
            Proof proof,
            @RequestParam(name = "jaunais-kods", defaultValue = "") String newCode,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ifProved(me, proof, model, request, response, () -> {
            List<String> codes = factor.setUp(me.getName(), pending.of(request), newCode);
            if (codes.isEmpty()) {
                return refused("factor.wrongCode", me, model, request, response);
            }
            pending.forget(request);
            return shownOnce(codes, model);
        });
    }

    @PostMapping(PATH + "/kodi")
    String renew(
            Authentication me, Proof proof, Model model, HttpServletRequest request, HttpServletResponse response) {
        return ifProved(
                me,
                proof,
                model,
                request,
                response,
                () -> factor.isOn(me.getName())
                        ? shownOnce(factor.renewRecoveryCodes(me.getName()), model)
                        : "redirect:" + PATH);
    }

    @PostMapping(PATH + "/izslegt")
    String switchOff(
            Authentication me, Proof proof, Model model, HttpServletRequest request, HttpServletResponse response) {
        return ifProved(me, proof, model, request, response, () -> {
            factor.switchOff(me.getName());
            return "redirect:" + PATH + "?izslegts";
        });
    }

    /** A page that somebody left open must not be enough to shut its owner out. */
    private String ifProved(
            Authentication me,
            Proof proof,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Deed deed) {
        try {
            boolean proved = proof.password().length() <= LONGEST_PASSWORD
                    && passwords.isRight(me.getName(), proof.password(), request.getRemoteAddr())
                    && (!factor.isOn(me.getName()) || factor.accepts(me.getName(), proof.code()));
            return proved ? deed.done() : refused("factor.notProved", me, model, request, response);
        } catch (TooManyAttempts tooMany) {
            return refused("signIn.tooMany", me, model, request, response);
        }
    }

    private String refused(
            String problem, Authentication me, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("problem", problem);
        return show(me, model, request);
    }

    /** Answered at once instead of after a redirect: between two requests the codes would have to be kept somewhere. */
    private static String shownOnce(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("next", PATH);
        return "access/recovery-codes";
    }

    /** What is done after the proof; the page that follows. */
    private interface Deed {

        String done();
    }
}
