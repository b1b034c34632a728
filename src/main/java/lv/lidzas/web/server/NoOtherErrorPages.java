package lv.lidzas.web.server;

import java.util.Arrays;
import org.apache.catalina.Context;
import org.apache.catalina.Pipeline;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes out the server's own, after Spring Boot has brought one. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class NoOtherErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(NoOtherErrorPages::takeOut);
    }

    private static void takeOut(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        host.setErrorReportValveClass("");
        Pipeline pipeline = host.getPipeline();
        Arrays.stream(pipeline.getValves())
                .filter(ErrorReportValve.class::isInstance)
                .forEach(pipeline::removeValve);
    }
}
