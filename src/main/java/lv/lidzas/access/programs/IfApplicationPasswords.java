package lv.lidzas.access.programs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** A bean that exists only where colleagues sign in by more or other than a password. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(IfApplicationPasswords.NotByPasswordAlone.class)
@interface IfApplicationPasswords {

    class NotByPasswordAlone implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("lidzas.second-factor.enabled", Boolean.class, false)
                    || StringUtils.hasText(context.getEnvironment().getProperty("lidzas.oidc.issuer"));
        }
    }
}
