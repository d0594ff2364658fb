/** Credentials, lockout and system clients. Depends on organization. */
package cn.oneseal.account;
