/** A copy of everything that is kept about a person, given out when he or she asks for it. */
@NullMarked
package lv.lidzas.people.copy;

import org.jspecify.annotations.NullMarked;
