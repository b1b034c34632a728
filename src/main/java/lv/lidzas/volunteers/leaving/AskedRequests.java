package lv.lidzas.volunteers.leaving;

import java.util.List;
import java.util.Locale;
import lv.lidzas.people.request.PersonRequest;
import lv.lidzas.people.request.PersonRequests;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a volunteer has asked for on the own page and nobody has answered: it is not dropped because the work ends. */
@Component
@Order(30)
class AskedRequests implements OpenWork {

    private final VolunteerRegister volunteers;
    private final PersonRequests requests;
    private final MessageSource messages;

    AskedRequests(VolunteerRegister volunteers, PersonRequests requests, MessageSource messages) {
        this.volunteers = volunteers;
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public List<Line> of(String volunteer, Locale language) {
        return requests.of(volunteers.personOf(volunteer)).stream()
                .filter(PersonRequest::isOpen)
                .map(request -> new Line(
                        request.reference(),
                        messages.getMessage(
                                "volunteer.openWork.request." + request.kind().code(), null, language),
                        false,
                        false,
                        false))
                .toList();
    }
}
