/**
 * Post-certificate inspections (R13): opened by the push, in its transaction; swept every night;
 * shown to the inspecting department.
 */
package cn.oneseal.inspection;
