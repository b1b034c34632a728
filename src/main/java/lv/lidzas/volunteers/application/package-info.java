/** Applicants and volunteers, and the steps of {@code volunteerOnboarding} that move them. */
@NullMarked
package lv.lidzas.volunteers.application;

import org.jspecify.annotations.NullMarked;
