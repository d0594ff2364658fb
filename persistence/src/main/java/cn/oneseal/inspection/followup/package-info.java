/**
 * What follows a visit (R13, 三（一）1; ALL 69): the order to put right, its re-checks, and the
 * proposal to revoke, which the department makes and the deciding authority alone can follow.
 */
package cn.oneseal.inspection.followup;
