/** The published inspections. */
package cn.oneseal.web.publicface.inspection;
