package lv.lidzas.people;

/** A part of a person's own page, which nobody else reads. */
public interface MyPageSection extends PersonSection {}
