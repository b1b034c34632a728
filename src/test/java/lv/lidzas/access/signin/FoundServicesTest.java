package lv.lidzas.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;
import org.junit.jupiter.api.Test;

class FoundServicesTest {

    private static final String PROVIDERS = "META-INF/services/" + ProcessEngineProvider.class.getName();

    private final ClassLoader application = getClass().getClassLoader();
    private final AtomicInteger searches = new AtomicInteger();
    private final FoundServices services = new FoundServices(new ClassLoader(application) {

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            searches.incrementAndGet();
            return super.getResources(name);
        }
    });

    @Test
    void theSameProvidersAreFoundInTheSameOrder() {
        assertThat(providers(services)).isNotEmpty().isEqualTo(providers(application));
    }

    @Test
    void theyAreSearchedForOnce() {
        providers(services);
        providers(services);
        assertThat(searches).hasValue(1);
    }

    @Test
    void whatIsNoServiceIsFoundAsByTheApplication() throws IOException {
        String name = "application.yaml";
        assertThat(Collections.list(services.getResources(name)))
                .isEqualTo(Collections.list(application.getResources(name)));
        assertThat(services.getResource(PROVIDERS)).isEqualTo(application.getResource(PROVIDERS));
    }

    private static List<?> providers(ClassLoader loader) {
        return ServiceLoader.load(ProcessEngineProvider.class, loader).stream()
                .map(ServiceLoader.Provider::type)
                .toList();
    }
}
