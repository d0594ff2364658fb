/** Pages of applications received, and the slips given to applicants. */
package cn.oneseal.web.intake;
