package lv.lidzas.people.request;

import java.util.Map;
import java.util.Set;
import lv.lidzas.notifications.staff.StaffNews;
import lv.lidzas.notifications.staff.StaffNews.News;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells colleagues of a request whose time is running out, without a name. */
@Service
@Transactional(readOnly = true)
class RequestReminders {

    private final PersonRequests requests;
    private final StaffNews news;
    private final MessageSource messages;

    RequestReminders(PersonRequests requests, StaffNews news, MessageSource messages) {
        this.requests = requests;
        this.news = news;
        this.messages = messages;
    }

    /** @param event the same for each try */
    void remindOfRequest(String reference, String group, String event) {
        PersonRequest request = requests.find(reference);
        news.tell(
                Set.of(group),
                new News(
                        "request.mail",
                        "/personas/" + reference,
                        language -> Map.of(
                                "request",
                                        messages.getMessage(
                                                "request.asked."
                                                        + request.kind().code(),
                                                null,
                                                language),
                                "reference", reference,
                                "answerBy", Written.until(new LastDay(request.answerBy(), null), language))),
                event);
    }
}
