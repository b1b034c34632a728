package lv.lidzas.cases.oversight;

import java.util.List;

/**
 * A case that would be forgotten.
 *
 * @param reasons codes
 */
record Forgotten(String reference, List<String> reasons) {}
