/** Records who did, or was refused, what. Depends on account, calendar. */
package cn.oneseal.audit;
