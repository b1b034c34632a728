package lv.lidzas.people.ownpage;

import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomePart;
import lv.lidzas.web.HomeSection;
import lv.lidzas.web.HomeVisit;
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
    public List<HomePart> parts(HomeVisit visit) {
        return List.of(HomePart.side("people/own-home", Map.of()));
    }
}
