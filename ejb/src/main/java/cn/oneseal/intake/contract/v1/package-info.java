/**
 * Applications from other systems, version 1 (ALL 32; R20 to R23): over SOAP and as a remote
 * interface, with the same values. A published version never changes; a change is a new version
 * beside it.
 */
package cn.oneseal.intake.contract.v1;
