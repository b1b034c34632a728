package lv.lidzas.volunteers.outside;

import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application is withdrawn on the own page. */
@Configuration(proxyBeanMethods = false)
class WithdrawalForm {

    @Bean
    PageForm ownWithdrawalForm(Withdrawals withdrawals) {
        return PageForm.ofPerson("/mana/pieteikums/{reference}/atsaukt")
                .does(withdrawals)
                .from("/mana", "own.back")
                .to("/mana?saglabats");
    }
}
