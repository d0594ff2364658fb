/** The administrators' pages. */
package cn.oneseal.web.admin;
