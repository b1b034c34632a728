package lv.lidzas.web;

/**
 * A link in the header of every page for members of the staff. A module above declares it as a bean; links stand in the
 * order of their beans.
 *
 * @param path beginning with a slash
 * @param label code of a message
 * @param audience who sees it
 */
public record NavigationLink(String path, String label, Audience audience) {}
