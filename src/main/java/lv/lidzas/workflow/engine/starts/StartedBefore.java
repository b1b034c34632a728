package lv.lidzas.workflow.engine.starts;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The answer to a start form that is sent once more: what the first one began, which may have ended meanwhile. */
record StartedBefore(HistoricProcessInstance first) implements ProcessInstance {

    @Override
    public String getId() {
        return first.getId();
    }

    @Override
    public String getProcessInstanceId() {
        return first.getId();
    }

    @Override
    public String getRootProcessInstanceId() {
        return first.getRootProcessInstanceId();
    }

    @Override
    public String getProcessDefinitionId() {
        return first.getProcessDefinitionId();
    }

    @Override
    public String getProcessDefinitionKey() {
        return first.getProcessDefinitionKey();
    }

    @Override
    public String getBusinessKey() {
        return first.getBusinessKey();
    }

    @Override
    public String getCaseInstanceId() {
        return first.getCaseInstanceId();
    }

    @Override
    public boolean isSuspended() {
        return HistoricProcessInstance.STATE_SUSPENDED.equals(first.getState());
    }

    @Override
    public boolean isEnded() {
        return first.getEndTime() != null;
    }

    @Override
    public String getTenantId() {
        return first.getTenantId();
    }
}
