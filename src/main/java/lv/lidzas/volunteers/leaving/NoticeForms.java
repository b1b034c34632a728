package lv.lidzas.volunteers.leaving;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.Thanks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A coordinator writes down on the card that a volunteer stops, that somebody stays after all, and that somebody who had stopped is back. */
@Configuration(proxyBeanMethods = false)
class NoticeForms {

    private static final String CARD = "/personas/{reference}";
    private static final String BACK = "volunteer.back.card";

    @Bean
    PageForm noticeForm(Notice notice) {
        return PageForm.ofStaff("volunteer", CARD + "/beigt").does(notice).from(CARD, BACK);
    }

    @Bean
    PageForm noticeBackForm(NoticeBack back) {
        return PageForm.ofStaff("volunteer", CARD + "/paliek").does(back).from(CARD, BACK);
    }

    @Bean
    PageForm ownNoticeBackForm(NoticeBack back) {
        return PageForm.ofPerson("/mana/paliek")
                .does(back)
                .from("/mana", "own.back")
                .to("/mana?" + Thanks.PARAMETER);
    }

    @Bean
    Thanks noticeBackThanks() {
        return Thanks.after("stayInTeam");
    }

    @Bean
    PageForm comeBackForm(ComeBack back) {
        return PageForm.ofStaff("volunteer", CARD + "/atsakt").does(back).from(CARD, BACK);
    }
}
