package lv.lidzas.handover;

import java.util.List;

/** Who stands in for whom today. */
public interface StandIns {

    /**
     * @param deputy account
     * @return accounts of those who are away today and for whom this one stands in, whoever is back first first
     */
    List<String> awayFor(String deputy);
}
