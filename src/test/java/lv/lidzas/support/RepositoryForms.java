package lv.lidzas.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.workflow.lists.ListTable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Forms as the repository has them, with the options of the lists that they name. */
public final class RepositoryForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Optional<byte[]>> CONTENTS = new ConcurrentHashMap<>();
    private static final Map<String, Optional<CodeList>> LISTS = new ConcurrentHashMap<>();

    private RepositoryForms() {}

    public static JsonNode read(String id) {
        try {
            JsonNode form = JSON.readTree(content("forms/**/" + id + ".form").orElseThrow());
            ListedOptions.fill(form.path("components"), RepositoryForms::list);
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<CodeList> list(String name) {
        return LISTS.computeIfAbsent(
                name, unread -> content("processes/**/" + name + ".dmn").flatMap(ListTable::read));
    }

    private static Optional<byte[]> content(String pattern) {
        return CONTENTS.computeIfAbsent(pattern, RepositoryForms::find);
    }

    private static Optional<byte[]> find(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:/" + pattern);
            if (found.length == 0) {
                return Optional.empty();
            }
            try (InputStream file = found[0].getInputStream()) {
                return Optional.of(file.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
