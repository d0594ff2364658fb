/** To whom an issued batch is published, and who has read it (R1, 一). Append-only. */
package cn.oneseal.transfer.publication;
