/**
 * The workbench: what each caller has to do, by deadline, one {@link
 * cn.oneseal.workbench.TodoSource} a kind of work; and the business day the pages show.
 */
package cn.oneseal.workbench;
