/** Sessions, the places taken at them, and the steps of {@code trainingSession}. */
package lv.lidzas.training.session;
