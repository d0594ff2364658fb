/**
 * Working days, make-up days and months: deadlines that explain themselves.
 *
 * <p>What it is for: every other feature asks here when a period ends and why. The facts are the
 * State Council's yearly notices on public holidays, kept as versions that can be loaded again when
 * a notice is changed in mid-year, as it was in 2020.
 *
 * <p>What always holds:
 *
 * <ul>
 *   <li>The start day is never counted, and a deadline always ends on a working day.
 *   <li>A day is filed under the year of its <em>notice</em>, so 2018-12-29 belongs to the notice
 *       of 2019. A deadline that looked at a day whose notice is not loaded is provisional.
 *   <li>The same calendar, start, amount and unit give the same deadline, whatever day it is today:
 *       no clock is asked here. {@link cn.oneseal.calendar.BusinessClock} and {@link
 *       cn.oneseal.calendar.SystemClock} live here for the other features, because they too answer
 *       "which day is it".
 *   <li>A loaded calendar version never changes; a correction is a new version.
 * </ul>
 *
 * <p>What it may depend on: no other feature.
 */
package cn.oneseal.calendar;
