/**
 * Plans of inspections (R13): the register of inspectors, recusals, what a plan visits, and its
 * draws, each kept for good. What makes the roster is {@link
 * cn.oneseal.inspection.plan.RosterRule}.
 */
package cn.oneseal.inspection.plan;
