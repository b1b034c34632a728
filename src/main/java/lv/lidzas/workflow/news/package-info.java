/** What the engine tells the rest of the application; a listener hears it in the same transaction. */
@org.springframework.modulith.NamedInterface("news")
@NullMarked
package lv.lidzas.workflow.news;

import org.jspecify.annotations.NullMarked;
