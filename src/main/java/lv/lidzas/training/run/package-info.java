/** How one volunteer learns a version of the programme: the steps of {@code trainingCompletion}. */
package lv.lidzas.training.run;
