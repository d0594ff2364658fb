/**
 * Post-certificate inspections and departments' own systems, version 1 (R13): over SOAP and as a
 * remote interface, with the same values. A published version never changes; a change is a new
 * version beside it.
 */
package cn.oneseal.inspection.contract.v1;
