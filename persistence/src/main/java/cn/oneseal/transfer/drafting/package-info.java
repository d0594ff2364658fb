/** What a batch lists before it is issued: items by name, and the numbers that it declares. */
package cn.oneseal.transfer.drafting;
