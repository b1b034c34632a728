package lv.lidzas.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.values.Languages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The lists as they are deployed. A deployment counts at once, on whichever node it was made; if its news is lost, after
 * half a minute.
 */
@Component
public class CodeLists {

    private final DeployedForms deployed;
    private final Cache<String, Optional<CodeList>> known = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    CodeLists(DeployedForms deployed) {
        this.deployed = deployed;
    }

    @EventListener({FilesDeployed.class, FilesDeployedElsewhere.class})
    void forget() {
        known.invalidateAll();
    }

    /** @return the words for a code; the code itself if the list has it no more */
    public String label(NeededCodes list, String code, Locale language) {
        return find(list.list()).stream()
                .flatMap(found -> found.entries().stream())
                .filter(entry -> entry.code().equals(code))
                .map(entry -> Languages.isEnglish(language) ? entry.english() : entry.latvian())
                .findFirst()
                .orElse(code);
    }

    /** @param form gets the options of the lists that its components name */
    public void fill(ObjectNode form) {
        ListedOptions.fill(form.path("components"), this::find);
    }

    private Optional<CodeList> find(String list) {
        return known.get(list, deployed::list);
    }
}
