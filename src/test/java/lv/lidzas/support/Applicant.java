package lv.lidzas.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** Somebody who applies: the first step of the process is a mail, which after a public application waits as the one job there is. */
public final class Applicant {

    private Applicant() {}

    /** What the visitor's form asks for; to be changed as a test needs it. */
    public static Map<String, Object> application(String email) {
        return new HashMap<>(Map.of(
                "firstName",
                "Ilze",
                "lastName",
                Canary.LAST_NAME,
                "birthDate",
                "1990-05-06",
                "email",
                email,
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("translation"),
                "motivation",
                "Gribu palīdzēt.",
                "noticeRead",
                true));
    }

    /** What the form asks by which a colleague registers somebody; to be changed as a test needs it. */
    public static Map<String, Object> registration(String email) {
        Map<String, Object> registration = application(email);
        registration.remove("motivation");
        registration.put("language", "lv");
        return registration;
    }

    /** @return the {@code V-} reference of somebody whom a colleague registers, once the first mail has gone */
    public static String register(Journey journey, Map<String, Object> registration) {
        String reference = journey.start(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", registration);
        journey.runJobs(reference);
        return reference;
    }

    /** @return the {@code V-} reference */
    public static String apply(Journey journey, String email) {
        return journey.submitPublic("volunteerApplication", "volunteer", application(email), "lv");
    }

    /** The job that sends the first mail, or will not any more. */
    public static Job mail(ProcessEngine engine, Journey journey, String reference) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(
                        journey.instance("volunteerOnboarding", reference).getId())
                .singleResult();
    }
}
