package lv.lidzas.workflow.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.jobexecutor.JobDeclaration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MailPriorityTest {

    @Autowired
    private ProcessEngine engine;

    private final MailPriority priority = new MailPriority();

    @Test
    void eachStepThatSendsIsAMailAndNoOtherIsWhateverItsLoop() {
        List<String> mails = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ProcessDefinition process : engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()) {
            ProcessDefinitionEntity definition =
                    (ProcessDefinitionEntity) ((RepositoryServiceImpl) engine.getRepositoryService())
                            .getDeployedProcessDefinition(process.getId());
            BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(process.getId());
            for (ActivityImpl activity : activities(definition)) {
                for (JobDeclaration<?, ?> job : jobs(activity)) {
                    String element = String.valueOf(job.getActivityId()).replaceFirst("#.*", "");
                    String name = process.getKey() + " " + element;
                    boolean mail = priority.determinePriority(null, job, null) == MailPriority.MAILS;
                    assertThat(mail).as(name).isEqualTo(model.getModelElementById(element) instanceof SendTask);
                    (mail ? mails : others).add(name);
                }
            }
        }

        assertThat(mails)
                .contains("volunteerOnboarding sendTask_sendMail_confirmAddress")
                .hasSizeGreaterThan(20);
        assertThat(others).isNotEmpty();
    }

    private static List<ActivityImpl> activities(ScopeImpl scope) {
        List<ActivityImpl> all = new ArrayList<>();
        for (ActivityImpl activity : scope.getActivities()) {
            all.add(activity);
            all.addAll(activities(activity));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<JobDeclaration<?, ?>> jobs(ActivityImpl activity) {
        List<JobDeclaration<?, ?>> jobs = new ArrayList<>();
        if (activity.getProperty(BpmnParse.PROPERTYNAME_MESSAGE_JOB_DECLARATION) instanceof List<?> declared) {
            jobs.addAll((List<JobDeclaration<?, ?>>) declared);
        }
        Map<String, TimerDeclarationImpl> timers = activity.getProperties().get(BpmnProperties.TIMER_DECLARATIONS);
        if (timers != null) {
            jobs.addAll(timers.values());
        }
        return jobs;
    }
}
