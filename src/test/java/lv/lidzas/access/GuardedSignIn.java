package lv.lidzas.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The application with the second factor and the organisation's provider switched on, which the context of all other
 * tests has not: one more context, shared by the tests of both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lidzas.second-factor.enabled=true",
            "lidzas.second-factor.compulsory-groups=safeguarding",
            "lidzas.second-factor.secret-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
            "lidzas.oidc.client-id=lidzas",
            "lidzas.oidc.client-secret=a test secret",
            "lidzas.oidc.groups=koordinatori=coordinators, IT vadība=managers",
            "lidzas.oidc.linked-accounts=oidc.linked"
        })
@ContextConfiguration(initializers = {TestDatabase.class, MailServer.class, OrganisationProvider.class})
@ActiveProfiles("test")
@interface GuardedSignIn {}
