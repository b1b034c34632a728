package lv.lidzas.web.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import lv.lidzas.base.Organisation;
import lv.lidzas.values.Languages;
import lv.lidzas.web.JsonPaths;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Refusals that no page's code can give, because there is no page: each is made once. */
@Component
class RefusalPages {

    private static final int TOO_MANY = 429;
    private static final int OURS = 500;

    /** What the server does not understand is the sender's. */
    private static final int NO_SUCH_METHOD = 501;

    private static final int NO_SUCH_VERSION = 505;

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Organisation organisation;
    private final ObjectMapper json;
    private final ResourceUrlProvider files;
    private final Map<Key, Page> pages = new ConcurrentHashMap<>();

    RefusalPages(
            ITemplateEngine templates,
            MessageSource messages,
            Organisation organisation,
            ObjectMapper json,
            ResourceUrlProvider files) {
        this.templates = templates;
        this.messages = messages;
        this.organisation = organisation;
        this.json = json;
        this.files = files;
    }

    record Page(String type, String text) {}

    private enum Shape {
        PAGE,
        PROBLEM,
        ENGINE
    }

    private record Key(int status, Shape shape, Locale language) {}

    /**
     * @param path as it was sent, empty if it could not be read; so are the others
     * @param cookies {@code null} if there are none
     */
    Page of(int status, String path, String query, String cookies) {
        Locale language = query.contains("lang=en") || cookies != null && cookies.contains("lidzas-language=en")
                ? Locale.ENGLISH
                : Languages.LATVIAN;
        return pages.computeIfAbsent(new Key(status, shape(path), language), this::page);
    }

    private static Shape shape(String path) {
        if (JsonPaths.isEngines(path)) {
            return Shape.ENGINE;
        }
        return JsonPaths.contains(path) ? Shape.PROBLEM : Shape.PAGE;
    }

    private Page page(Key key) {
        return switch (key.shape) {
            case PAGE -> new Page(MediaType.TEXT_HTML_VALUE, html(key));
            case PROBLEM -> new Page(MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(key));
            case ENGINE -> new Page(MediaType.APPLICATION_JSON_VALUE, engines(key));
        };
    }

    private String html(Key key) {
        Context context = new Context(key.language);
        context.setVariable("title", word("web.refused." + kind(key.status) + ".title", key));
        context.setVariable("text", word("web.refused." + kind(key.status) + ".text", key));
        context.setVariable("organisation", organisation);
        context.setVariable("file", (UnaryOperator<String>) this::hashed);
        return templates.process("web/refused", context);
    }

    /** Under the address by which every other page keeps it. */
    private String hashed(String file) {
        return Objects.requireNonNull(files.getForLookupPath(file), file);
    }

    private String problem(Key key) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:lidzas:problem:" + type(key.status));
        problem.put("title", word("problem." + type(key.status), key));
        problem.put("status", key.status);
        return write(problem);
    }

    private String engines(Key key) {
        Map<String, Object> refusal = new LinkedHashMap<>();
        refusal.put("type", type(key.status));
        refusal.put("message", word("problem." + type(key.status), key));
        refusal.put("code", null);
        return write(refusal);
    }

    private String word(String code, Key key) {
        return messages.getMessage(code, null, key.language);
    }

    private String write(Map<String, Object> answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a refusal is no JSON");
        }
    }

    private static String type(int status) {
        return switch (kind(status)) {
            case "429" -> "status-429";
            case "5xx" -> "unexpected";
            default -> "status-400";
        };
    }

    private static String kind(int status) {
        if (status == TOO_MANY) {
            return "429";
        }
        return status >= OURS && status != NO_SUCH_METHOD && status != NO_SUCH_VERSION ? "5xx" : "400";
    }
}
