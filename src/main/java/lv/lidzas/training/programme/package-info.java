/** The programme with its versions and modules. */
package lv.lidzas.training.programme;
