package lv.lidzas.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page between our sign-out and the provider's. */
@Controller
@IfOidc
class ProviderSignOutPage {

    static final String PATH = "/iziet/organizacija";

    @RequestMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        if (!(request.getAttribute(ProviderSignOut.ADDRESS) instanceof String address)) {
            return "redirect:/ieiet";
        }
        model.addAttribute("address", address);
        return "access/provider-sign-out";
    }
}
