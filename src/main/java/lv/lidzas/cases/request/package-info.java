/** Requests for help from outside: somebody asks, for himself or for another one, and is called back. */
@NullMarked
package lv.lidzas.cases.request;

import org.jspecify.annotations.NullMarked;
