/** What later instruments change of an issued batch (R1, R27). Append-only. */
package cn.oneseal.transfer.amendment;
