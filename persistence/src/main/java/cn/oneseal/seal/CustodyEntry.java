package cn.oneseal.seal;

import java.time.LocalDate;

/**
 * What is entered of a leg of custody.
 *
 * @param leg the leg
 * @param day the day it happened
 * @param person who delivered, received, sealed away or destroyed
 * @param slipNumber the number of the authority's slip, or null for a delivery
 */
public record CustodyEntry(CustodyLeg leg, LocalDate day, String person, String slipNumber) {}
