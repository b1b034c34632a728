package lv.lidzas.access.oidc;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open the page of this package. */
@Configuration(proxyBeanMethods = false)
@IfOidc
class OidcDoors {

    @Bean
    PageRight providerSignOutRight() {
        return PageRight.everybody(ProviderSignOutPage.PATH);
    }
}
