/** The demonstration's own endpoint; not a class of it is in what production gets. */
package cn.oneseal.web.demonstration;
