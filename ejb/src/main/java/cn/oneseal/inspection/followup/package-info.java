/** What follows a visit (R13): orders, re-checks and proposals to the bureau. */
package cn.oneseal.inspection.followup;
