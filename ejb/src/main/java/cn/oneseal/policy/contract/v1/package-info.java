/**
 * Policy documents from departments' own systems, version 1 (R21): over SOAP and as a remote
 * interface, with the same values. A published version never changes; a change is a new version
 * beside it.
 */
package cn.oneseal.policy.contract.v1;
