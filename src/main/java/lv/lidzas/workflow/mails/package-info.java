/** Mail texts as they are deployed, and whom a mail step may name as its addressee. */
@org.springframework.modulith.NamedInterface("mails")
@NullMarked
package lv.lidzas.workflow.mails;

import org.jspecify.annotations.NullMarked;
