/** Pages of the catalogue. */
package cn.oneseal.web.catalogue;
