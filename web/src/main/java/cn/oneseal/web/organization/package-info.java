/** Pages of the bodies. */
package cn.oneseal.web.organization;
