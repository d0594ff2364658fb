/** How much one client, and all of them together, may ask for. Pure. */
package cn.oneseal.web.publicface.limit;
