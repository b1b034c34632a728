/** People outside who are asked about an applicant by a link: referees and guardians. */
@NullMarked
package lv.lidzas.volunteers.asked;

import org.jspecify.annotations.NullMarked;
