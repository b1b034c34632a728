package lv.lidzas.cases.request;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import lv.lidzas.people.PersonData;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What requests for help keep about persons: that somebody asked. */
@Component
@Order(35)
@Transactional
class HelpRequestData implements PersonData {

    private final HelpRequestRepository requests;
    private final MessageSource messages;

    HelpRequestData(HelpRequestRepository requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> rolesOf(Collection<String> persons, Locale language) {
        return requests.ofPersons(persons).stream()
                .map(request -> new Role(
                        request.person(),
                        request.reference(),
                        messages.getMessage(
                                "helpRequest.role." + request.stage().code(), null, language),
                        request.stage() == RequestStage.OPEN
                                ? Due.on(
                                        request.contactBy(),
                                        () -> messages.getMessage("cases.nextDate.first", null, language))
                                : null,
                        null))
                .toList();
    }

    @Override
    public void moveTo(String kept, String duplicate) {
        requests.findByPersonInOrderByReceivedAtDescReferenceDesc(List.of(duplicate))
                .forEach(request -> request.belongsTo(kept));
        requests.flush();
    }

    @Override
    public void eraseOf(String person) {
        requests.deleteAll(requests.findByPersonInOrderByReceivedAtDescReferenceDesc(List.of(person)));
        requests.flush();
    }
}
