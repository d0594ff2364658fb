package cn.oneseal.installation;

import java.time.LocalDate;

/**
 * A business day began, and the night before it is over. Fired synchronously for each day that a
 * demonstration's clock is moved over; whoever works by night observes it.
 *
 * @param day the day that began
 */
public record DayBegan(LocalDate day) {}
