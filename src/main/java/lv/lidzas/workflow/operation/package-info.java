/** What runs, waits and has stopped, for those who look after the system. */
@org.springframework.modulith.NamedInterface("operation")
@NullMarked
package lv.lidzas.workflow.operation;

import org.jspecify.annotations.NullMarked;
