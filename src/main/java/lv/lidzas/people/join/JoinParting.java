package lv.lidzas.people.join;

import java.util.List;

/**
 * What undoing a join would part.
 *
 * @param other {@code P-} reference of the record that comes back
 * @param name of that record
 * @param records references of what goes back to it: applications, trainings, cases, requests to erase
 * @param notes how many notes go with it
 * @param letters how many letters that did not arrive go with it
 * @param emptied keys of what the join filled in here and takes along again
 */
record JoinParting(String other, String name, List<String> records, int notes, int letters, List<String> emptied) {}
