package lv.lidzas.access.secondfactor;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;

import java.util.Set;
import lv.lidzas.access.Readers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator sees who has a second factor and takes a lost one off. */
@Controller
@IfSecondFactor
class ColleaguesFactors {

    static final String PATH = "/otrais-solis";

    private final FactorStore store;
    private final SecondFactor factor;

    ColleaguesFactors(FactorStore store, SecondFactor factor) {
        this.store = store;
        this.factor = factor;
    }

    @GetMapping(PATH)
    String list(Authentication me, Model model) {
        requireAdministrator(me);
        model.addAttribute("factors", store.all());
        model.addAttribute("me", me.getName());
        return "access/second-factors";
    }

    /** Not the own one: that takes the password and a code. */
    @PostMapping(PATH)
    String takeOff(Authentication me, @RequestParam("konts") String account) {
        requireAdministrator(me);
        if (account.equals(me.getName())) {
            throw new AccessDeniedException("the own one");
        }
        factor.takeOff(account, me.getName());
        return "redirect:" + PATH + "?nonemts";
    }

    private static void requireAdministrator(Authentication me) {
        Readers.require(Set.of(ADMINISTRATORS), me);
    }
}
