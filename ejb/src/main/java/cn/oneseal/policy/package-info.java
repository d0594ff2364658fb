/**
 * Policy documents (R21, 三（二）): a department's linkage operator pushes them, the bureau
 * acknowledges them and decides, item by item, whether the guide is revised.
 */
package cn.oneseal.policy;
