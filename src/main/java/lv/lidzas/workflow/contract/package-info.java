/**
 * What a module declares that its code takes from diagrams and tables, and which variables a process has: the gate holds every
 * version of a file to it.
 */
@org.springframework.modulith.NamedInterface("contract")
@NullMarked
package lv.lidzas.workflow.contract;

import org.jspecify.annotations.NullMarked;
