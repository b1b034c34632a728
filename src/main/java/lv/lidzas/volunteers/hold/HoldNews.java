package lv.lidzas.volunteers.hold;

import java.util.Map;
import java.util.Set;
import lv.lidzas.notifications.staff.StaffNews;
import lv.lidzas.notifications.staff.StaffNews.News;
import lv.lidzas.records.StaffGroups;
import org.springframework.stereotype.Service;

/** Tells whoever answers for safeguarding that the work of a volunteer is on hold, and that it is not any more; nobody's name, and not why. */
@Service
class HoldNews {

    /** What is told. */
    static final String BEGUN = "begun";

    static final String OVER = "over";

    private final StaffNews news;

    HoldNews(StaffNews news) {
        this.news = news;
    }

    /**
     * @param what {@link #BEGUN} or {@link #OVER}
     * @param event the same for each try
     */
    void tellOfHold(String reference, String what, String event) {
        news.tell(
                Set.of(StaffGroups.SAFEGUARDING),
                new News("volunteer.hold." + what, "/", language -> Map.of("reference", reference)),
                event);
    }
}
