package lv.lidzas.cases;

/** A part of a case's card, which the staff reads, brought by the package that it is about. */
public interface CaseSection extends CasePart {}
