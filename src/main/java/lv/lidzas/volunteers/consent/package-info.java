/**
 * What volunteers consent to beside the work: pictures of them, and letters that the work does not need. Each is asked by itself,
 * never presumed, and taken back whenever somebody wants to.
 */
@NullMarked
package lv.lidzas.volunteers.consent;

import org.jspecify.annotations.NullMarked;
