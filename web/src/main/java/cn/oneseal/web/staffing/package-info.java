/** Pages of liaisons and linkage operators, absences and work that nobody does. */
package cn.oneseal.web.staffing;
