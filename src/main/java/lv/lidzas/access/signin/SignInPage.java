package lv.lidzas.access.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where staff signs in, once for our pages and Camunda's applications. */
@Controller
class SignInPage {

    @GetMapping("/ieiet")
    String show() {
        return "access/sign-in";
    }
}
