/** Proceedings to revoke: opened, heard and resolved by the authority that decided. */
package cn.oneseal.revocation;
