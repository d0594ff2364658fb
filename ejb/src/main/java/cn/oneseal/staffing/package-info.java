/**
 * Who is away and who stands in, who leaves, who is appointed to what, and which bodies there are.
 * A substitute holds the duties of whoever is away on those days only, under his own name. Depends
 * on account, audit and sweep.
 */
package cn.oneseal.staffing;
