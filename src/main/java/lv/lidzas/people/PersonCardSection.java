package lv.lidzas.people;

/** A part of a person's card, which the staff reads. */
public interface PersonCardSection extends PersonSection {}
