/** The calendar of what is due at the caller's body, by kind and day. */
package cn.oneseal.workbench.due;
