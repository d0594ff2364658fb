/** Pages of proceedings to revoke (var revocationText). */
package cn.oneseal.web.revocation;
