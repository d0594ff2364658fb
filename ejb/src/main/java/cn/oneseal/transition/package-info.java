/**
 * The transition period of an item transferred in (R11, 二（三）): it begins with the handover day, by
 * day, and mentors of the former body read and advise within it, never decide. Depends on transfer,
 * organization, account, calendar.
 */
package cn.oneseal.transition;
