/** The staff's pages of cases. */
package lv.lidzas.cases.page;
