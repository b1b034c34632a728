/** Files of diagrams and tables as the engine's models of them. */
@NullMarked
package lv.lidzas.workflow.models;

import org.jspecify.annotations.NullMarked;
