/** The supervision workplace and the board of timeliness (var supervisionText). */
package cn.oneseal.web.supervision;
