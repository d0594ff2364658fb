/**
 * The receiving interface that departments' own systems implement, version 1 (R20, R22, R23). A
 * published version never changes; a change is a new version beside it.
 */
package cn.oneseal.linkage.contract.v1;
