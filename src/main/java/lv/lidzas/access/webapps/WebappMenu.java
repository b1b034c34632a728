package lv.lidzas.access.webapps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.lidzas.values.Languages;
import lv.lidzas.web.NavigationLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** The menu of our own pages, as the scripts on Camunda's screens are told it. Which language is read there, the browser says. */
@Component
class WebappMenu {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectProvider<NavigationLink> links;
    private final MessageSource words;

    WebappMenu(ObjectProvider<NavigationLink> links, MessageSource words) {
        this.links = links;
        this.words = words;
    }

    /** What it is called on the screen, in either language. */
    record Entry(String path, String lv, String en) {}

    /** What this colleague may open, in the order of our pages. */
    String of(Authentication colleague) {
        List<Entry> entries = NavigationLink.menu(
                        links.orderedStream(),
                        colleague.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(Collectors.toSet()))
                .stream()
                .map(link -> new Entry(
                        link.path(), said(link.label(), Languages.LATVIAN), said(link.label(), Locale.ENGLISH)))
                .toList();
        try {
            return JSON.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("paths and words are JSON");
        }
    }

    private String said(String label, Locale language) {
        return words.getMessage(label, null, language);
    }
}
