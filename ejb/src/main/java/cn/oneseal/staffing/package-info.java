/**
 * Who is away and who stands in, who leaves, and who is appointed to what. A substitute holds the
 * duties of whoever is away on those days only, under his own name. Depends on account, audit and
 * sweep.
 */
package cn.oneseal.staffing;
