package lv.lidzas.workflow.engine.answers;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Puts {@link EngineAnswers} into every REST interface, those of the web applications included, which have no setting for
 * it. The engine brings a mapper for each of these types; the nearest wins, and of two as near the one of higher priority.
 */
public class AnswersInOurWords implements AutoDiscoverable {

    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext rest) {
        List.of(OfAnything.class, OfTheEngine.class, OfRest.class, OfJson.class, OfValues.class)
                .forEach(mapper -> rest.register(mapper, FIRST));
        rest.register(KnownKeys.class);
        rest.register(OneMapper.class, FIRST);
        rest.register(NamesOnScreen.class);
    }

    abstract static class Mapper<E extends Throwable> implements ExceptionMapper<E> {

        @Context
        @SuppressWarnings("NullAway.Init") // Set by Jersey.
        private ServletContext server;

        @Override
        public Response toResponse(E failure) {
            return WebApplicationContextUtils.getRequiredWebApplicationContext(server)
                    .getBean(EngineAnswers.class)
                    .to(failure);
        }
    }

    static class OfAnything extends Mapper<Throwable> {}

    static class OfTheEngine extends Mapper<ProcessEngineException> {}

    static class OfRest extends Mapper<RestException> {}

    static class OfJson extends Mapper<JsonParseException> {}

    static class OfValues extends Mapper<JsonMappingException> {}
}
