/** Work of a body that nobody does, because somebody left, is away or was not replaced. */
package cn.oneseal.workbench.unassigned;
