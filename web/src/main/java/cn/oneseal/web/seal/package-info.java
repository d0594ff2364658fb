/** Pages of the seal register; see {@link cn.oneseal.seal}. */
package cn.oneseal.web.seal;
