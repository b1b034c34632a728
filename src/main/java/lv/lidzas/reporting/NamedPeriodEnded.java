package lv.lidzas.reporting;

import lv.lidzas.reporting.NamedPeriods.NamedPeriod;

/**
 * A period that has a name is over; told in the transaction that ends it.
 *
 * @param period up to its last day, which may be earlier than was planned
 */
public record NamedPeriodEnded(NamedPeriod period) {}
