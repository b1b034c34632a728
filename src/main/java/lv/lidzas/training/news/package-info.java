/** What the application tells the processes of training. */
package lv.lidzas.training.news;
