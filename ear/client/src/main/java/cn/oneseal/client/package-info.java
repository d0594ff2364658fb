/** A client of the contracts that is made from their published descriptions alone. */
package cn.oneseal.client;
