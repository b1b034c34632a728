/** Files on which a release and an analyst do not agree, from the start that finds one until it is merged. */
@NullMarked
package lv.lidzas.releases.difference;

import org.jspecify.annotations.NullMarked;
