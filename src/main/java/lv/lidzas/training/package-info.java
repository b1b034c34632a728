/**
 * How volunteers learn: the programme with its versions, sessions, who attended, who has completed it. Persons belong to
 * {@code people}, their way into the team to {@code volunteers}. The API is {@link lv.lidzas.training.Trainings} and
 * {@link lv.lidzas.training.HeldSessions}; the steps of {@code trainingCompletion}, {@code trainingSession} and {@code trainingProgramme}
 * ({@code processes/training}) stand beside the use cases below.
 * It holds attendance and trainers' names, shown, moved and erased through {@link lv.lidzas.people.PersonData}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "reporting",
            "volunteers",
            "people",
            "people :: search",
            "people :: timeline",
            "notifications",
            "access",
            "access :: lists",
            "access :: tokens",
            "sheets",
            "workflow",
            "workflow :: contract",
            "workflow :: deadlines",
            "workflow :: mails",
            "forms",
            "records",
            "records :: fields",
            "records :: timeline",
            "nightly",
            "nodes",
            "papers",
            "web",
            "lists",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.training;

import org.jspecify.annotations.NullMarked;
