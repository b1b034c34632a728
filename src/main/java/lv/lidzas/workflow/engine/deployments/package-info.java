/** Where a deployment meets the gate, and what is deployed. */
@NullMarked
package lv.lidzas.workflow.engine.deployments;

import org.jspecify.annotations.NullMarked;
