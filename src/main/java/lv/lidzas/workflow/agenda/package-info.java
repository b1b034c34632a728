/** What is to be done, by when, and who waits for whom: for the first page of whoever does it. */
@org.springframework.modulith.NamedInterface("agenda")
@NullMarked
package lv.lidzas.workflow.agenda;

import org.jspecify.annotations.NullMarked;
