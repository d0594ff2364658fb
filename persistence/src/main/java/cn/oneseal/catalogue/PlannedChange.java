package cn.oneseal.catalogue;

import java.time.LocalDate;

/**
 * A change of an item's holder that an issued batch orders and no handover has made yet (R2): a
 * plan, no competence. The power passes with the handover, whenever that is.
 *
 * @param holderName the body that is to hold the power
 * @param due the day by which the handover is due
 * @param instrumentId the instrument that orders it
 * @param clause its clause
 */
public record PlannedChange(String holderName, LocalDate due, long instrumentId, String clause) {}
