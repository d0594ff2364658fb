/** The workbench: what each caller has to do, by deadline; and the business day the pages show. */
package cn.oneseal.workbench;
