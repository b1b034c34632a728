/** People without an account: signed in by a mailed link, remembered by their device. */
@NullMarked
package lv.lidzas.access.devices;

import org.jspecify.annotations.NullMarked;
