/** A minor comes to the team, grows up or leaves: somebody says who works beside a minor, by {@code minorInTeam}. */
@NullMarked
package lv.lidzas.volunteers.minor;

import org.jspecify.annotations.NullMarked;
