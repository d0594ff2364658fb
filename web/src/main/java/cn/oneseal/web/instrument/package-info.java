/** Pages of the instruments, and what every page needs to choose and show a basis. */
package cn.oneseal.web.instrument;
