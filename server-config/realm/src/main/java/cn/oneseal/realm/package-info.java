/** Signs in callers of remote EJBs, over the same accounts as the pages. */
package cn.oneseal.realm;
