package lv.lidzas.cases.file;

import static lv.lidzas.cases.file.Race.Door.API;
import static lv.lidzas.cases.file.Race.Door.OWN_PAGE;
import static lv.lidzas.cases.file.Race.Door.PAGE;
import static lv.lidzas.cases.file.Race.Door.REST;
import static lv.lidzas.cases.file.Race.Door.TASKLIST;

import java.util.Set;

/** What several people do at the same moment, over which door, and what each of them gets. */
enum Race {
    CLAIM(REST, 2, 1, 204, Set.of(409), "Uzdevumu jau paņēma (Koordinatore|Vadītāja) Testa"),
    CLAIM_IN_TASKLIST(TASKLIST, 2, 1, 204, Set.of(409), "Uzdevumu jau paņēma (Koordinatore|Vadītāja) Testa"),
    CLAIM_A_DONE_TASK(REST, 2, 0, 204, Set.of(409), "jau pabeidzāt|jau pabeidza Koordinatore Testa"),
    /** What one has already is no news. */
    CLAIM_BY_ONE_ACCOUNT(REST, 20, 20, 204, Set.of(), ""),
    CLAIM_BY_ONE_ACCOUNT_IN_TWO_TABS(TASKLIST, 2, 2, 204, Set.of(), ""),
    ASSIGN_TO_ONE_COLLEAGUE(REST, 20, 20, 204, Set.of(), ""),
    CLAIM_AND_UNCLAIM_BY_ONE_ACCOUNT(REST, 20, 1, 204, Set.of(204, 409), "Jūs to tikko jau mainījāt"),
    SUBMIT(REST, 20, 1, 204, Set.of(409), "jau pabeidz(āt|a (Koordinatore|Vadītāja) Testa)"),
    SUBMIT_IN_TASKLIST(TASKLIST, 2, 1, 204, Set.of(409), "jau pabeidza (Koordinatore|Vadītāja) Testa"),
    SUBMIT_AND_CLAIM(REST, 2, 1, 204, Set.of(204, 409), "Koordinatore|Vadītāja|Kāds cits to tikko mainīja"),
    /** Whoever hands over last has the last word, unless the two collide. */
    ASSIGN(REST, 2, 1, 204, Set.of(204, 409), "Uzdevumu jau paņēma|Kāds cits to tikko mainīja"),
    UNCLAIM_AND_ASSIGN(REST, 2, 1, 204, Set.of(204, 409), "Uzdevumu jau paņēma|Kāds cits to tikko mainīja"),
    DELEGATE(REST, 2, 0, 204, Set.of(403), "Uzdevumu nodod kolēģim"),
    APPROVE_A_JOIN(REST, 20, 1, 204, Set.of(409), "jau pabeidzāt"),
    START_WITH_THE_FORMS_NUMBER(REST, 20, 20, 200, Set.of(), ""),
    START_WITHOUT_A_NUMBER(REST, 20, 20, 200, Set.of(), ""),
    START_IN_TASKLIST(TASKLIST, 5, 5, 200, Set.of(), ""),
    NOTE(PAGE, 20, 20, 302, Set.of(), ""),
    VISIT(PAGE, 20, 20, 302, Set.of(), ""),
    CORRECT_A_PERSON(PAGE, 2, 1, 302, Set.of(409), "mainīja (Koordinatore|Vadītāja) Testa"),
    CORRECT_A_CASE(PAGE, 2, 1, 302, Set.of(409), "mainīja (Koordinatore|Vadītāja) Testa"),
    CORRECT_A_SESSION(PAGE, 2, 1, 302, Set.of(409), "mainīja (Koordinatore|Vadītāja) Testa"),
    CALL_A_SESSION_OFF(PAGE, 2, 1, 302, Set.of(409), "mainīja (Koordinatore|Vadītāja) Testa"),
    PROPOSE_A_JOIN(PAGE, 2, 1, 302, Set.of(302, 409), "mainīja"),
    UNDO_A_JOIN(PAGE, 2, 1, 302, Set.of(409), "āds cits"),
    ERASE(PAGE, 2, 1, 302, Set.of(409), "mainīja (Koordinatore|Vadītāja) Testa"),
    ERASE_AND_SUBMIT(PAGE, 2, 1, 302, Set.of(204, 400, 404, 409), ""),
    WITHDRAW_A_CONSENT(PAGE, 2, 1, 302, Set.of(302, 409), "kāds cits"),
    REVIEW_NOW(PAGE, 2, 1, 302, Set.of(302, 409), "kāds cits"),
    REMIND(PAGE, 2, 1, 302, Set.of(302, 409), "kāds cits"),
    HOURS(OWN_PAGE, 20, 20, 302, Set.of(), ""),
    CORRECT_HOURS(OWN_PAGE, 2, 1, 302, Set.of(409), "mainīja kāds cits"),
    ANSWER_AN_OFFER_TWICE(OWN_PAGE, 2, 2, 302, Set.of(), ""),
    ANSWER_AN_OFFER_IN_TWO_WINDOWS(OWN_PAGE, 2, 1, 302, Set.of(409), "jau ir saņemta atbilde"),
    /** Either of them is first. */
    ANSWER_AN_OFFER_AND_IN_ITS_STEAD(OWN_PAGE, 2, 0, 302, Set.of(204, 302, 409), "jau"),
    ANSWER_A_LINK(API, 20, 1, 204, Set.of(410), ""),
    APPLY(API, 20, 20, 201, Set.of(), "");

    /** Where somebody does it. */
    enum Door {
        PAGE,
        OWN_PAGE,
        API,
        TASKLIST,
        REST
    }

    final Door door;
    final int people;
    final int firsts;
    final int first;
    final Set<Integer> second;
    final String sentence;

    Race(Door door, int people, int firsts, int first, Set<Integer> second, String sentence) {
        this.door = door;
        this.people = people;
        this.firsts = firsts;
        this.first = first;
        this.second = second;
        this.sentence = sentence;
    }
}
