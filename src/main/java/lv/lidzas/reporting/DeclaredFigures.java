package lv.lidzas.reporting;

import java.util.List;

/** The figures that a module declares, as one bean. */
public record DeclaredFigures(List<Figure> figures) {

    public static DeclaredFigures of(Figure... figures) {
        return new DeclaredFigures(List.of(figures));
    }
}
