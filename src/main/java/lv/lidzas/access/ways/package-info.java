/** What further ways of signing in and programs bring along; the sign-in knows them by these types only. */
@NullMarked
package lv.lidzas.access.ways;

import org.jspecify.annotations.NullMarked;
