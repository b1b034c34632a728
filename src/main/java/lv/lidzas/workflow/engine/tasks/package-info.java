/** How the engine lists and finds open tasks. */
package lv.lidzas.workflow.engine.tasks;
