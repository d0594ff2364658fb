/** Records on site (R13): made by the inspectors drawn, closing the inspection. */
package cn.oneseal.inspection.visit;
