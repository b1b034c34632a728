package lv.lidzas.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What every {@link ProcessTest} begins with and leaves behind. */
final class ProcessTestExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext beans = SpringExtension.getApplicationContext(context);
        BpmnAwareTests.init(beans.getBean(ProcessEngine.class));
        beans.getBean(Journey.class).begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ApplicationContext beans = SpringExtension.getApplicationContext(context);
        beans.getBean(TestClock.class).afterEach(context);
        beans.getBean(Journey.class).end();
        BpmnAwareTests.reset();
    }
}
