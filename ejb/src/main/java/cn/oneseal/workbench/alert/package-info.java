/** What every official must know today, above the to-do list: gaps, work that nobody does. */
package cn.oneseal.workbench.alert;
