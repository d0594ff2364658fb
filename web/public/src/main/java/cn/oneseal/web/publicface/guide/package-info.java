/** The items and their published service guides. */
package cn.oneseal.web.publicface.guide;
