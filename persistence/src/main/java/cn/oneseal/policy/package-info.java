/**
 * Policy documents related to approval that a department learns of while supervising, pushed to the
 * bureau within working days (R21, 三（二）): when it learned of each, which items it affects, whether
 * it came late, what the bureau made of it. Nothing of a push changes; a mistaken one is superseded
 * by a new one. Departments push, by whoever runs the linkage system for them (R22): a township
 * supervises no item, and the bureau is who is told. Depends on linkage, handover, casefile,
 * catalogue, calendar.
 */
package cn.oneseal.policy;
