/** Pages of the transfer batches. */
package cn.oneseal.web.transfer;
