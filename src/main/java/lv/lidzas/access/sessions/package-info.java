/** Sessions of colleagues in the database: listed and ended one by one, known to every node. */
@NullMarked
package lv.lidzas.access.sessions;

import org.jspecify.annotations.NullMarked;
