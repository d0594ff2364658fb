/**
 * XML as documents use it: read strictly (UTF-8, no DTD, bounded depth and size) and written
 * plainly. Pure.
 */
package cn.oneseal.document.xml;
