/** The engine's tables in the one database: schema and times. */
@NullMarked
package lv.lidzas.workflow.engine.storage;

import org.jspecify.annotations.NullMarked;
