/**
 * The record on site (R13, 三（一）1): what was found, who signed, the photographs. It closes the
 * inspection and stays.
 */
package cn.oneseal.inspection.visit;
