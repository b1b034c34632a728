package lv.lidzas.access.frontdoor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who may say from where a request really comes ({@code X-Forwarded-For}, {@code -Proto}, {@code -Host}): nobody, unless
 * {@code LIDZAS_TRUSTED_PROXIES} names the addresses of the organisation's own proxies. From anybody else the headers are
 * words.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    // A whole address, or the beginning of a network's.
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3}(\\.[0-9]{1,3}){0,2}\\."
                    + "|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}");

    private final List<String> proxies;

    TrustedProxies(@Value("${lidzas.trusted-proxies:}") List<String> proxies) {
        proxies.stream()
                .filter(proxy -> !ADDRESS.matcher(proxy).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException("LIDZAS_TRUSTED_PROXIES: not an address: " + wrong);
                });
        this.proxies = List.copyOf(proxies);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (proxies.isEmpty()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(pattern(proxies));
        valve.setTrustedProxies(null);
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        server.addEngineValves(valve);
    }

    static String pattern(List<String> proxies) {
        return proxies.stream()
                .map(proxy -> Pattern.quote(proxy) + (proxy.endsWith(".") ? ".*" : ""))
                .collect(Collectors.joining("|"));
    }
}
