package lv.lidzas.web.server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Outermost: what they tell of may come from whatever else stands before the pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OurErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<RefusalPages> pages;

    OurErrorPages(ObjectProvider<RefusalPages> pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new ServerRefusals(pages), new KnownMethods());
    }
}
