/**
 * Bodies, officials and their duties. A duty is a dated row: who may do what is asked of the day,
 * so that a duty that ends tonight ends in open sessions too. Depends on calendar.
 */
package cn.oneseal.organization;
