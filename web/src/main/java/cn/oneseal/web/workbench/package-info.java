/** The workbench page. */
package cn.oneseal.web.workbench;
