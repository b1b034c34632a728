package lv.lidzas.workflow.engine.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.workflow.engine.refusals.BrowserLanguage;
import lv.lidzas.workflow.words.ModelNames;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * What the engine's own screens show in an English browser is named in English, and what can be begun by what one does who begins
 * it, in either language. Others' answers pass unread.
 */
class NamesOnScreen implements WriterInterceptor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "name";

    /** Asked for by Tasklist's dialog alone. */
    private static final String STARTS = "startableInTasklist";

    @Context
    @SuppressWarnings("NullAway.Init") // Set by Jersey.
    private ServletContext server;

    @Context
    @SuppressWarnings("NullAway.Init") // Set by Jersey.
    private UriInfo asked;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        WebApplicationContext beans = WebApplicationContextUtils.getRequiredWebApplicationContext(server);
        Locale language = beans.getBean(BrowserLanguage.class).ofApplication().orElse(null);
        boolean starts = asked.getQueryParameters().containsKey(STARTS);
        if (language == null || !starts && !Languages.isEnglish(language) || !isJson(answer.getMediaType())) {
            answer.proceed();
            return;
        }
        OutputStream reader = answer.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        answer.setOutputStream(written);
        answer.proceed();
        answer.setOutputStream(reader);
        JsonNode body = JSON.readTree(written.toByteArray());
        ModelNames names = beans.getBean(ModelNames.class);
        if (starts && body instanceof ArrayNode list) {
            nameDeeds(list, names, language);
        } else {
            translate(body, names, language);
        }
        reader.write(body.isMissingNode() ? written.toByteArray() : JSON.writeValueAsBytes(body));
    }

    /** In the order of what one reads, not of the processes' names. */
    private static void nameDeeds(ArrayNode processes, ModelNames names, Locale language) {
        List<JsonNode> sorted = new ArrayList<>();
        processes.forEach(sorted::add);
        sorted.forEach(process -> ((ObjectNode) process)
                .put(
                        NAME,
                        names.deed(
                                process.path("key").asText(),
                                process.path(NAME).asText(process.path("key").asText()),
                                language)));
        sorted.sort(LatvianOrder.by(process -> process.path(NAME).asText()));
        processes.removeAll();
        processes.addAll(sorted);
    }

    private static void translate(JsonNode node, ModelNames names, Locale language) {
        if (node instanceof ObjectNode named && named.path(NAME).isTextual()) {
            named.put(NAME, names.in(named.path(NAME).asText(), language));
        }
        node.forEach(child -> translate(child, names, language));
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
