/**
 * The case itself, from the request to its closure: stages, what the state owes, how urgent it is, who is supported.
 */
@NullMarked
package lv.lidzas.cases.file;

import org.jspecify.annotations.NullMarked;
