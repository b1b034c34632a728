package lv.lidzas.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;

/**
 * The engine's starters as most applications use them: every field of a form is a variable, history and rights as they
 * come. It stands in a database of its own on the same server, and shares nothing else with the application.
 */
final class BareStarter implements AutoCloseable {

    private static final String ENGINE = "bare";
    private static final String COLLEAGUE = "colleague";
    private static final String GROUP = "colleagues";
    private static final String FORM = "tenFields";
    private static final int FIELDS = 10;

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();

    BareStarter(CountedStatements statements) {
        // Without SpringApplication, whose listeners are the application's, too.
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bare", settings()));
        context.getBeanFactory().addBeanPostProcessor(statements);
        context.register(Application.class);
        context.refresh();
        ProcessEngine engine = context.getBean(ProcessEngine.class);
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("bare.bpmn", process())
                .addString(FORM + ".form", form())
                .deploy();
        colleague(engine);
    }

    /** What every such application brings; no configuration class, which the application itself would find. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        JerseyAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class,
        CamundaBpmRestJerseyAutoConfiguration.class
    })
    static class Application {

        @Bean
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> signIn() {
            FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter =
                    new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
            filter.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
            filter.addUrlPatterns("/engine-rest/*");
            return filter;
        }
    }

    int port() {
        return context.getWebServer().getPort();
    }

    RestClient client() {
        return new RestClient("http://localhost:" + port() + "/engine-rest/engine/" + ENGINE, COLLEAGUE, COLLEAGUE);
    }

    HotPath path() {
        Map<String, Object> values = new HashMap<>();
        IntStream.rangeClosed(1, FIELDS)
                .forEach(number -> values.put("field" + number, Map.of("value", "value " + number)));
        Map<String, Object> body = Map.of("variables", values);
        return new HotPath(ENGINE, () -> body, List.of(body, body), instance -> {}, step -> {});
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "server.port",
                0,
                "spring.datasource.url",
                TestDatabase.newDatabase(ENGINE),
                "spring.datasource.username",
                ENGINE,
                "spring.datasource.password",
                ENGINE,
                "spring.datasource.hikari.maximum-pool-size",
                20,
                "camunda.bpm.process-engine-name",
                ENGINE,
                "camunda.bpm.authorization.enabled",
                true,
                "camunda.bpm.auto-deployment-enabled",
                false,
                "camunda.bpm.job-execution.enabled",
                false,
                "camunda.bpm.generic-properties.properties.enforce-history-time-to-live",
                false);
    }

    private static BpmnModelInstance process() {
        return Bpmn.createExecutableProcess(ENGINE)
                .startEvent()
                .camundaFormRef(FORM)
                .camundaFormRefBinding("latest")
                .userTask("first")
                .camundaCandidateGroups(GROUP)
                .camundaFormRef(FORM)
                .camundaFormRefBinding("latest")
                .userTask("second")
                .camundaCandidateGroups(GROUP)
                .camundaFormRef(FORM)
                .camundaFormRefBinding("latest")
                .endEvent()
                .done();
    }

    private static String form() {
        String components = IntStream.rangeClosed(1, FIELDS)
                .mapToObj(
                        "{\"type\": \"textfield\", \"id\": \"id%1$d\", \"key\": \"field%1$d\", \"label\": \"Field %1$d\"}"
                                ::formatted)
                .reduce((before, after) -> before + ", " + after)
                .orElseThrow();
        return "{\"id\": \"%s\", \"type\": \"default\", \"schemaVersion\": 16, \"components\": [%s]}"
                .formatted(FORM, components);
    }

    private static void colleague(ProcessEngine engine) {
        Group group = engine.getIdentityService().newGroup(GROUP);
        engine.getIdentityService().saveGroup(group);
        User user = engine.getIdentityService().newUser(COLLEAGUE);
        user.setPassword(COLLEAGUE);
        engine.getIdentityService().saveUser(user);
        engine.getIdentityService().createMembership(COLLEAGUE, GROUP);
        grant(
                engine,
                Resources.PROCESS_DEFINITION,
                ENGINE,
                Permissions.READ,
                Permissions.CREATE_INSTANCE,
                Permissions.READ_TASK,
                Permissions.UPDATE_TASK);
        grant(engine, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private static void grant(ProcessEngine engine, Resource resource, String id, Permission... permissions) {
        Authorization right = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setGroupId(GROUP);
        right.setResource(resource);
        right.setResourceId(id);
        right.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(right);
    }
}
