package lv.lidzas.day;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the first page.
 *
 * @param code of its messages
 * @param name that its label mentions; {@code null} if it mentions none
 * @param number what is shown; minutes of what is counted in hours
 * @param target what it is to become; 0 if nothing is said
 * @param beside a second figure, which explains the first
 */
record Tile(String code, @Nullable String name, long number, long target, long beside) {}
