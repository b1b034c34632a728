package lv.lidzas.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test about what people do with processes, one after the other: two colleagues have accounts, the clock is the test's,
 * and assertions about processes know the engine. {@link Journey}, {@link TestClock} and the fixtures of the modules are
 * beans like everything else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@ExtendWith(ProcessTestExtension.class)
public @interface ProcessTest {}
