package lv.lidzas.people.ownpage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the own page, for visitors of the home page. */
@Component
@Order(30)
class OwnPageHomeSection implements HomeSection {

    @Override
    public Audience audience() {
        return Audience.visitors();
    }

    @Override
    public String template() {
        return "people/own-home";
    }

    @Override
    public Map<String, Object> model(Set<String> groups, Locale language) {
        return Map.of();
    }
}
