package lv.lidzas.people.ownpage;

import java.util.List;
import java.util.Map;
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
    public List<Part> parts(Visit visit) {
        return List.of(Part.side("people/own-home", Map.of()));
    }
}
