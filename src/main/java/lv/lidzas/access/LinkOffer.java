package lv.lidzas.access;

import java.util.function.Predicate;

/**
 * Something that whoever holds a personal link may do beside answering; a module declares a bean for each.
 *
 * @param path end of its address, behind that of the link
 * @param label code of a message
 * @param fits whether it is offered to whom the link with this record is for
 */
public record LinkOffer(String path, String label, Predicate<String> fits) {}
