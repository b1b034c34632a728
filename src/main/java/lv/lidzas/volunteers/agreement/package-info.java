/** What a volunteer and the organisation agree on: versions, their texts, and how each was signed. */
@NullMarked
package lv.lidzas.volunteers.agreement;

import org.jspecify.annotations.NullMarked;
