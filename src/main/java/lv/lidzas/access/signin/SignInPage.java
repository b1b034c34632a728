package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.lidzas.access.ways.SignInWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff signs in, once for our pages and Camunda's applications. */
@Controller
class SignInPage {

    /** Parameters that say why nobody is signed in. */
    private static final List<String> REFUSALS = List.of("neder", "par-daudz", "nav-nosutits");

    private final ObjectProvider<SignInWay> ways;

    SignInPage(ObjectProvider<SignInWay> ways) {
        this.ways = ways;
    }

    @GetMapping("/ieiet")
    String show(HttpServletRequest request, Model model) {
        List<SignInWay> others = ways.orderedStream().toList();
        model.addAttribute("ways", others);
        model.addAttribute("passwordsFolded", others.stream().anyMatch(SignInWay::isTheOnlyOne));
        model.addAttribute("refused", REFUSALS.stream().anyMatch(why -> request.getParameter(why) != null));
        return "access/sign-in";
    }
}
