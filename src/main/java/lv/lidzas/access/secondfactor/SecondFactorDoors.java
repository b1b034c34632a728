package lv.lidzas.access.secondfactor;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;

import lv.lidzas.access.PageRight;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who may open the pages of the second factor. */
@Configuration(proxyBeanMethods = false)
@IfSecondFactor
class SecondFactorDoors {

    /** Without a session; the pages themselves ask whose password was right. */
    @Bean
    PageRight codeRight() {
        return PageRight.everybody(SecondFactorRule.CODE);
    }

    @Bean
    PageRight firstSetUpRight() {
        return PageRight.everybody(SecondFactorRule.SET_UP);
    }

    @Bean
    PageRight ownFactorRight() {
        return PageRight.colleagues(OwnFactorPages.PATH + "/**");
    }

    @Bean
    PageRight colleaguesFactorsRight() {
        return PageRight.staff(ColleaguesFactors.PATH, ADMINISTRATORS);
    }

    @Bean
    @Order(60)
    NavigationLink colleaguesFactorsLink() {
        return NavigationLink.besideAccount(ColleaguesFactors.PATH, "factor.title", Audience.groups(ADMINISTRATORS));
    }
}
