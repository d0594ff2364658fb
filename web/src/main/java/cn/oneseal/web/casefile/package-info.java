/** Pages of casefile: they show and ask, and decide nothing. */
package cn.oneseal.web.casefile;
