/** Publishing inspections, and objections to what is published (R13). */
package cn.oneseal.inspection.publication;
