package lv.lidzas.cases.page;

import java.util.List;
import java.util.Map;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
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
    public List<Part> parts(Visit visit) {
        return List.of(Part.side("cases/need-help", Map.of()));
    }
}
