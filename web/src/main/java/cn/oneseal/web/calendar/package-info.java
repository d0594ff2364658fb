/** The page of the working calendar. */
package cn.oneseal.web.calendar;
