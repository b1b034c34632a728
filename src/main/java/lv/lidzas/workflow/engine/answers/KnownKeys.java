package lv.lidzas.workflow.engine.answers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.camunda.bpm.engine.rest.dto.task.IdentityLinkDto;
import org.camunda.bpm.engine.rest.dto.task.UserIdDto;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;

/**
 * What ends a task, begins a process or hands a task over is read whole: a key that the engine does not know is refused, at
 * whatever depth, and so is a form without its variables. Elsewhere the engine passes it over, and its own applications send some: they write back what they read.
 */
class KnownKeys implements ReaderInterceptor {

    private static final Set<Class<?>> READ_WHOLE = Set.of(
            CompleteTaskDto.class,
            StartProcessInstanceDto.class,
            UserIdDto.class,
            IdentityLinkDto.class,
            VariableValueDto.class);

    private static final String FORM = "/submit-form";

    private static final ObjectMapper STRICT = JacksonConfigurator.configureObjectMapper(new ObjectMapper())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Context
    @SuppressWarnings("NullAway.Init") // Set by Jersey.
    private UriInfo address;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        if (!READ_WHOLE.contains(request.getType()) || !isJson(request.getMediaType())) {
            return request.proceed();
        }
        byte[] body = request.getInputStream().readAllBytes();
        if (body.length == 0) {
            request.setInputStream(new ByteArrayInputStream(body));
            return request.proceed();
        }
        Object read = STRICT.readerFor(request.getType()).readValue(body);
        if (address.getPath().endsWith(FORM)) {
            requireVariables(read);
        }
        return read;
    }

    /** Without any, nobody has seen the form. */
    private static void requireVariables(Object read) throws JsonMappingException {
        if ((read instanceof CompleteTaskDto end && end.getVariables() == null)
                || (read instanceof StartProcessInstanceDto start && start.getVariables() == null)) {
            throw JsonMappingException.wrapWithPath(new IOException(), read, "variables");
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
