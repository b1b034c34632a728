/** What the application tells the processes of training. */
@NullMarked
package lv.lidzas.training.news;

import org.jspecify.annotations.NullMarked;
