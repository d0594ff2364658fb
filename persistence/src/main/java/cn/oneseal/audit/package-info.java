/** Who did, or was refused, what; append-only. Depends on account, organization, calendar. */
package cn.oneseal.audit;
