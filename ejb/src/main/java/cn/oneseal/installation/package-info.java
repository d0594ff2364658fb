/** Starting an installation: schema, clocks, calendar, health. Depends on calendar, account. */
package cn.oneseal.installation;
