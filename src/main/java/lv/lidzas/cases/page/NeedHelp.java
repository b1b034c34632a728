package lv.lidzas.cases.page;

import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomePart;
import lv.lidzas.web.HomeSection;
import lv.lidzas.web.HomeVisit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door for whoever needs help, on the first page of visitors. */
@Component
@Order(20)
class NeedHelp implements HomeSection {

    @Override
    public Audience audience() {
        return Audience.visitors();
    }

    @Override
    public List<HomePart> parts(HomeVisit visit) {
        return List.of(HomePart.side("cases/need-help", Map.of()));
    }
}
