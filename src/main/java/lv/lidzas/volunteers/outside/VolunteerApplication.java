package lv.lidzas.volunteers.outside;

import java.util.Map;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.records.FormContext;
import lv.lidzas.volunteers.application.OnboardingProcess;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public application. Whether the person is known already makes no difference here: a coordinator decides that. */
@Component
class VolunteerApplication implements PublicForm {

    static final String PATH = "/pieteikties";

    private final VolunteerRegister volunteers;
    private final OnboardingProcess process;

    VolunteerApplication(VolunteerRegister volunteers, OnboardingProcess process) {
        this.volunteers = volunteers;
        this.process = process;
    }

    @Override
    public String formId() {
        return "volunteerApplication";
    }

    @Override
    public String path() {
        return PATH;
    }

    /** A campaign's link says where it was found. */
    @Override
    public Map<String, String> presets() {
        return Map.of("kanals", "volunteer.heardFrom");
    }

    @Override
    @Transactional
    public String submit(Map<String, Object> bound, FormContext context) {
        String reference = volunteers.apply(bound, context);
        process.applicationSubmitted(reference);
        return reference;
    }
}
