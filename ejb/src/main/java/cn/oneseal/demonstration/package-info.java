/**
 * The demonstration only: its accounts, its bodies, and the moving of its clock. Not a class of it
 * is in what production gets. Depends on account, audit, installation, organization; nothing
 * depends on it.
 */
package cn.oneseal.demonstration;
