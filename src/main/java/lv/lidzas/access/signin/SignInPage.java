package lv.lidzas.access.signin;

import java.util.List;
import lv.lidzas.access.ways.SignInWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff signs in, once for our pages and Camunda's applications. */
@Controller
class SignInPage {

    private final ObjectProvider<SignInWay> ways;

    SignInPage(ObjectProvider<SignInWay> ways) {
        this.ways = ways;
    }

    @GetMapping("/ieiet")
    String show(Model model) {
        List<SignInWay> others = ways.orderedStream().toList();
        model.addAttribute("ways", others);
        model.addAttribute("passwordsFolded", others.stream().anyMatch(SignInWay::isTheOnlyOne));
        return "access/sign-in";
    }
}
