/** What others say of an applicant: who is asked, by link, and what is answered. */
@NullMarked
package lv.lidzas.volunteers.reference;

import org.jspecify.annotations.NullMarked;
