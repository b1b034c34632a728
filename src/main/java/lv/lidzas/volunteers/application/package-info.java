/** Applicants and volunteers, and the steps of {@code volunteerOnboarding} that move them. */
package lv.lidzas.volunteers.application;
