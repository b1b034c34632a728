package lv.lidzas.workflow.engine.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.engine.refusals.BrowserLanguage;
import lv.lidzas.workflow.words.ModelNames;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** What the engine's own screens show in an English browser is named in English. Others' answers pass unread. */
class NamesInEnglish implements WriterInterceptor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "name";

    @Context
    @SuppressWarnings("NullAway.Init") // Set by Jersey.
    private ServletContext server;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        WebApplicationContext beans = WebApplicationContextUtils.getRequiredWebApplicationContext(server);
        boolean english = beans.getBean(BrowserLanguage.class)
                .ofApplication()
                .filter(Languages::isEnglish)
                .isPresent();
        if (!english || !isJson(answer.getMediaType())) {
            answer.proceed();
            return;
        }
        OutputStream reader = answer.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        answer.setOutputStream(written);
        answer.proceed();
        answer.setOutputStream(reader);
        JsonNode body = JSON.readTree(written.toByteArray());
        translate(body, beans.getBean(ModelNames.class));
        reader.write(body.isMissingNode() ? written.toByteArray() : JSON.writeValueAsBytes(body));
    }

    private static void translate(JsonNode node, ModelNames names) {
        if (node instanceof ObjectNode named && named.path(NAME).isTextual()) {
            named.put(NAME, names.in(named.path(NAME).asText(), Locale.ENGLISH));
        }
        node.forEach(child -> translate(child, names));
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
