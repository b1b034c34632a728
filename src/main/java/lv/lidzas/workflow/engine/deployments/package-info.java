/** Where a deployment meets the gate, and what is deployed. */
package lv.lidzas.workflow.engine.deployments;
