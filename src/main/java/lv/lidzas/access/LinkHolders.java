package lv.lidzas.access;

import lv.lidzas.access.outside.LinkDesk;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.stereotype.Component;

/** Whoever comes with a personal link, on pages beside the form that the link leads to. */
@Component
public class LinkHolders {

    private final LinkDesk links;

    LinkHolders(LinkDesk links) {
        this.links = links;
    }

    /**
     * @return reference of the record that the link is for
     * @throws NoSuchRecord if there is no such link, or it is over: what it led to waits no more
     */
    public String recordOf(String token) {
        return links.recordOf(token).orElseThrow(NoSuchRecord::new);
    }
}
