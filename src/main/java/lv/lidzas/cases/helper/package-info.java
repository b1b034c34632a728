/** What the volunteer who helps sees of a case and writes about it, and what follows when he or she leaves. */
package lv.lidzas.cases.helper;
