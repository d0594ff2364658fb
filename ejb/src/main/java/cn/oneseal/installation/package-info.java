/** Starting an installation: schema, clocks, health. Depends on calendar. */
package cn.oneseal.installation;
