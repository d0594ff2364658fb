/**
 * How every contract refuses: one exception for other systems, over SOAP a fault. Depends on
 * nothing of the application, because it is also handed to other systems.
 */
package cn.oneseal.refusal.contract;
