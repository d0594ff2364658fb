/** SOAP endpoints of the contracts: thin, each hands its call to the bean of its contract. */
package cn.oneseal.web.soap;
