/**
 * The verification of sealed documents for other systems, version 1: over SOAP and as a remote
 * interface, with the same values. A published version never changes; a change is a new version
 * beside it.
 */
package cn.oneseal.sealing.contract.v1;
