package lv.lidzas.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.reporting.Count;
import lv.lidzas.reporting.FigureCatalogue.Asked;
import lv.lidzas.reporting.Period;

/** The figures that managers see first. */
final class Tiles {

    private Tiles() {}

    static List<Asked> asked(LocalDate today) {
        Period year = Period.yearTo(today);
        return List.of(
                new Asked("target", "campaignTarget", year),
                new Asked("admitted", "campaignAdmitted", year),
                new Asked("trained", "trainingsCompleted", year),
                new Asked("learning", "trainingsUnderWay", year),
                new Asked("time", "volunteerTime", Period.monthTo(today)),
                new Asked("timeBefore", "volunteerTime", Period.monthBefore(today)),
                new Asked("supported", "peopleSupported", year));
    }

    static List<Tile> of(Count counted) {
        List<Tile> tiles = new ArrayList<>();
        // No campaign runs, or one.
        counted.of("target").parts().forEach((campaign, target) -> {
            tiles.add(new Tile("campaign", campaign, number(counted, "admitted"), target, 0));
        });
        tiles.add(new Tile("trained", null, number(counted, "trained"), 0, number(counted, "learning")));
        tiles.add(new Tile("hours", null, number(counted, "time"), 0, number(counted, "timeBefore")));
        tiles.add(new Tile("supported", null, number(counted, "supported"), 0, number(counted, "cases")));
        return tiles;
    }

    private static long number(Count counted, String name) {
        return counted.of(name).number().orElse(0);
    }
}
