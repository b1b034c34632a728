package lv.lidzas.cases.helper;

import java.util.List;
import java.util.Locale;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.matching.Assignments;
import lv.lidzas.volunteers.OpenWork;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases that a volunteer helps in or is asked about. */
@Component
@Order(10)
class HelpedCases implements OpenWork {

    private final Assignments assignments;
    private final SupportCases cases;
    private final MessageSource messages;

    HelpedCases(Assignments assignments, SupportCases cases, MessageSource messages) {
        this.assignments = assignments;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public List<Line> of(String volunteer, Locale language) {
        return assignments.currentOf(volunteer).stream()
                .map(offer -> new Line(
                        offer.supportCase(),
                        messages.getMessage(
                                offer.helps() ? "case.openWork.helps" : "case.openWork.asked", null, language),
                        true,
                        cases.find(offer.supportCase()).isWithChildren(),
                        true))
                .toList();
    }
}
