/**
 * Which files of the repository are deployed at a start, beside those of analysts, and what it keeps of files that both
 * changed.
 */
@org.springframework.modulith.NamedInterface("release")
@NullMarked
package lv.lidzas.workflow.release;

import org.jspecify.annotations.NullMarked;
