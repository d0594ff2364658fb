/**
 * What is published of inspections, and objections to it (R13, 三（一）1; ALL 61): the public consults
 * the record of an inspection, without personal data.
 */
package cn.oneseal.inspection.publication;
