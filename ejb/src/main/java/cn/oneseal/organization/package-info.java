/** What everybody in the house may know of the bodies. */
package cn.oneseal.organization;
