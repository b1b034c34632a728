/** What applicants do from outside: apply, ask for links, withdraw. */
@NullMarked
package lv.lidzas.volunteers.outside;

import org.jspecify.annotations.NullMarked;
