/** Pages of inspection: they show and ask, and decide nothing. */
package cn.oneseal.web.inspection;
