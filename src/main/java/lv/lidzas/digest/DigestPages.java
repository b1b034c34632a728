package lv.lidzas.digest;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A colleague wants the letters of Mondays, or wants none; nobody says it for another. */
@Controller
class DigestPages {

    private final DigestStore store;

    DigestPages(DigestStore store) {
        this.store = store;
    }

    @PostMapping("/konts/apskats")
    String want(@RequestParam(name = "gribu", defaultValue = "ne") String wanted, Principal colleague) {
        store.want(colleague.getName(), wanted.equals("ja"));
        return "redirect:/konts?apskats=saglabats#apskats";
    }
}
