package lv.lidzas.cases;

/** A part of what the volunteer who helps sees of a case, brought by the package that it is about. */
public interface OwnCaseSection extends CasePart {}
