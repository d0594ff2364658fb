/** Writes of other systems, each done once under the key that the system gave it. */
package cn.oneseal.request;
